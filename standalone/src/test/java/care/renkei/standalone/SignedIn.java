package care.renkei.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody signed in as people are, without a browser: pages as they are served. */
record SignedIn(String url, HttpClient http) {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    static SignedIn as(RunningRenkei renkei, String account) throws Exception {
        var http = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build();
        var signed = new SignedIn(renkei.url(), http);
        HttpResponse<String> form = signed.send(HttpRequest.newBuilder(URI.create(renkei.url() + "/persons")));
        Matcher token = TOKEN.matcher(form.body());
        String fields = "username=" + account + "&password="
                + URLEncoder.encode(renkei.password(), StandardCharsets.UTF_8)
                + (token.find() ? "&_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8) : "");
        HttpResponse<String> inside = signed.send(HttpRequest.newBuilder(form.uri())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields)));
        assertThat(inside.uri().getPath()).as("where signing in leads").isIn("/", "/persons");
        return signed;
    }

    String page(String path) throws Exception {
        HttpResponse<String> page = send(HttpRequest.newBuilder(URI.create(url + path)));
        assertThat(page.statusCode()).as(path.replaceAll("\\?.*", "")).isEqualTo(200);
        return page.body();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
