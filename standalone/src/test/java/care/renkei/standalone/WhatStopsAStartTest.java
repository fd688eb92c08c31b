package care.renkei.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import care.renkei.embedded.DataFolder;
import care.renkei.embedded.Ports;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One sentence each, and an exit code that a script notices. */
class WhatStopsAStartTest {

    @TempDir
    private Path temporary;

    @Test
    void another_run_on_the_same_folder() throws Exception {
        try (var folder = DataFolder.open(temporary.resolve("data"))) {
            isRefused(start(Ports.free(), folder.root()), "already running");
        }
    }

    @Test
    void a_port_that_another_program_holds() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            isRefused(
                    start(other.getLocalPort(), temporary.resolve("data")),
                    "Port " + other.getLocalPort() + " is taken");
        }
    }

    @Test
    void data_of_another_version() throws Exception {
        Path data = Files.createDirectory(temporary.resolve("data"));
        Files.writeString(data.resolve("version"), "0");
        isRefused(start(Ports.free(), data), "written by another version");
    }

    @Test
    void a_folder_that_is_somebody_elses() throws Exception {
        Files.writeString(temporary.resolve("diary.txt"), "not ours");
        isRefused(start(Ports.free(), temporary), "not Renkei's");
    }

    @Test
    void a_word_that_it_does_not_know() throws Exception {
        isRefused(AnotherProcess.standalone("--colour", "blue"), "--colour");
    }

    @Test
    void no_fitting_jdk() throws Exception {
        Path launcher = repositoryRoot().resolve("renkei");
        Path old = temporary.resolve("jdk-17");
        Path javac = Files.createDirectories(old.resolve("bin")).resolve("javac");
        Files.writeString(javac, "");
        Files.writeString(old.resolve("release"), "JAVA_VERSION=\"17.0.15\"\n");
        assertThat(javac.toFile().setExecutable(true)).isTrue();
        var builder = new ProcessBuilder(launcher.toString(), "up");
        builder.environment().put("RENKEI_JDKS", old.toString());
        isRefused(AnotherProcess.run(builder), "needs a JDK 25");
    }

    private static Path repositoryRoot() {
        Path here = Path.of("").toAbsolutePath();
        return Files.exists(here.resolve("renkei")) ? here : here.resolve("..").normalize();
    }

    private static AnotherProcess start(int port, Path data) throws Exception {
        return AnotherProcess.standalone("--port", Integer.toString(port), "--data", data.toString());
    }

    private static void isRefused(AnotherProcess process, String because) {
        assertThat(process.exit()).isNotZero();
        assertThat(process.said().strip()).contains(because).hasLineCount(1);
    }
}
