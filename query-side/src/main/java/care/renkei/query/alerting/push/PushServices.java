package care.renkei.query.alerting.push;

import java.net.URI;
import java.util.List;
import java.util.Locale;

/**
 * Whom we write to when a browser names its push service. The address comes from outside: without this list it could
 * name any machine that this one reaches.
 *
 * @param origins further ones, as {@code scheme://host[:port]}
 */
record PushServices(List<String> origins) {

    /** Chromium and Android; Firefox; Edge and Windows; Safari. */
    private static final List<String> KNOWN =
            List.of("fcm.googleapis.com", "push.services.mozilla.com", "notify.windows.com", "push.apple.com");

    private static final int HTTPS = 443;

    boolean know(URI endpoint) {
        String host = endpoint.getHost();
        if (host == null || endpoint.getRawUserInfo() != null) {
            return false;
        }
        String origin = endpoint.getScheme() + "://" + endpoint.getRawAuthority();
        boolean plainHttps =
                "https".equals(endpoint.getScheme()) && (endpoint.getPort() == -1 || endpoint.getPort() == HTTPS);
        return origins.contains(origin)
                || (plainHttps && KNOWN.stream().anyMatch(known -> isOf(known, host.toLowerCase(Locale.ROOT))));
    }

    private static boolean isOf(String known, String host) {
        return host.equals(known) || host.endsWith("." + known);
    }
}
