package care.renkei.command.door.http;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Sends the head of a request and keeps the body back: whoever reads it waits. */
final class SlowSender implements AutoCloseable {

    private static final String BODY = "{}";

    private final Socket socket;

    SlowSender(String address, String token) throws IOException {
        URI door = URI.create(address);
        socket = new Socket(door.getHost(), door.getPort());
        write("POST /api/events HTTP/1.1\r\nHost: %s\r\nAuthorization: Bearer %s\r\n".formatted(door.getHost(), token)
                + "Content-Type: application/cloudevents+json\r\nContent-Length: %d\r\nConnection: close\r\n\r\n"
                        .formatted(BODY.length()));
    }

    private void write(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    /** Whether it was sent away, for another was there before it. */
    boolean isAnswered() throws IOException {
        return socket.getInputStream().available() > 0;
    }

    /** Sends the rest and reads what is answered. */
    String finish() throws IOException {
        write(BODY);
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
