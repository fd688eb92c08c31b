package care.renkei.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Web push from the page to the notification. The push service of the browser's maker cannot be had here, and one of the test's own
 * stands for it; all else is real: the form, the sender, the browser's cryptography, its service worker, its
 * notifications.
 */
@Tag("browser")
class ABrowserThatIsToldTest {

    private static RunningRenkei renkei;
    private static RealBrowser browser;

    private final BlockingQueue<JsonObject> heard = new LinkedBlockingQueue<>();

    @BeforeAll
    static void open() throws Exception {
        browser = RealBrowser.open();
        renkei = RunningRenkei.shared();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void shows_that_something_waits_and_leads_to_it_without_a_word_about_anybody() throws Exception {
        Page page = browser.onThePhone();
        page.context()
                .grantPermissions(
                        List.of("notifications"), new BrowserContext.GrantPermissionsOptions().setOrigin(renkei.url()));
        page.addInitScript("window.endpointOfTheTest = '" + APushService.endpoint() + "';" + script());
        RealBrowser.signIn(page, renkei, "asakura");
        CDPSession tools = page.context().newCDPSession(page);
        tools.on("ServiceWorker.workerRegistrationUpdated", heard::add);
        tools.send("ServiceWorker.enable");

        page.navigate(renkei.url() + "/notices/settings");
        page.click("form[data-push=form] button");
        page.waitForURL("**done=DEVICE_ADDED");
        String override = invoke();

        APushService.Came came = APushService.message();
        assertThat(Objects.requireNonNull(came.headers().get("Authorization")).getFirst())
                .endsWith("k="
                        + page.evaluate("senderOfTheTest()")
                                .toString()
                                .replace('+', '-')
                                .replace('/', '_')
                                .replace("=", ""));
        String told = page.evaluate("openAsTheBrowser", Base64.getEncoder().encodeToString(came.body()))
                .toString();
        JsonNode said = new ObjectMapper().readTree(told);
        assertThat(told).doesNotContain("person-", "override-", override, "見本", "意識");
        assertThat(said.path("body").asString()).contains("命に関わる場合の情報提供");

        deliver(tools, told);
        // The worker shows it when it has woken up.
        page.waitForCondition(() -> !shown(page).isEmpty());
        assertThat(shown(page))
                .containsExactly(
                        said.path("title").asString() + "\n" + said.path("body").asString());

        assertThat(pressed(page)).isEqualTo("/notices");
        page.waitForCondition(() -> shown(page).isEmpty());
        page.navigate(renkei.url() + "/notices");
        assertThat(page.locator("main").innerText()).contains("命に関わる場合の情報提供がありました");
        page.context().close();
    }

    /** Told to the hospital; reviewed by an agency that no other test waits for. */
    private static String invoke() throws Exception {
        var somebody = ANewPerson.of(renkei, "見本 波");
        return somebody.send("override.life-safety-override-invoked", somebody.id(), """
                        {"%s": {"override": "new:override", "basis": "LIFE_BODY_PROPERTY_27_1_2",
                                "whyConsentHard": "UNCONSCIOUS", "recipients": {"agencies": ["kinkyu-hospital"]},
                                "categories": ["HEALTH"], "reviewer": "tomoshibi", "until": "%s",
                                "danger": "意識がない。"}}""".formatted(
                                somebody.id(), Instant.now().plus(Duration.ofHours(20))))
                .path("eventId")
                .asString();
    }

    private static String script() throws IOException {
        try (InputStream script = ABrowserThatIsToldTest.class.getResourceAsStream("/a-browser-that-can-be-told.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** As the push service hands it to the browser. */
    private void deliver(CDPSession tools, String message) throws InterruptedException {
        var arguments = new JsonObject();
        arguments.addProperty("origin", renkei.url());
        arguments.addProperty("registrationId", registration());
        arguments.addProperty("data", message);
        tools.send("ServiceWorker.deliverPushMessage", arguments);
    }

    private String registration() throws InterruptedException {
        while (true) {
            JsonObject update = Objects.requireNonNull(heard.poll(20, TimeUnit.SECONDS), "no service worker");
            var registrations = update.getAsJsonArray("registrations");
            if (!registrations.isEmpty()) {
                return registrations
                        .get(0)
                        .getAsJsonObject()
                        .get("registrationId")
                        .getAsString();
            }
        }
    }

    private static List<String> shown(Page page) {
        Object shown = page.evaluate("async () => (await (await navigator.serviceWorker.ready).getNotifications())"
                + ".map(n => n.title + '\\n' + n.body)");
        return ((List<?>) shown).stream().map(String::valueOf).toList();
    }

    /** Presses the notification. Windows are opened for a finger alone, so it is told which one would be. */
    private static String pressed(Page page) throws Exception {
        CDPSession tools = page.context().browser().newBrowserCDPSession();
        var targets = tools.send("Target.getTargets").getAsJsonArray("targetInfos");
        var heard = new LinkedBlockingQueue<JsonObject>();
        tools.on("Target.receivedMessageFromTarget", message -> {
            if (message.get("message").getAsString().startsWith("{\"id\":1,")) {
                heard.add(message);
            }
        });
        for (var target : targets) {
            if (target.getAsJsonObject().get("type").getAsString().equals("service_worker")) {
                var attach = new JsonObject();
                attach.addProperty(
                        "targetId", target.getAsJsonObject().get("targetId").getAsString());
                attach.addProperty("flatten", false);
                String session = tools.send("Target.attachToTarget", attach)
                        .get("sessionId")
                        .getAsString();
                var parameters = new JsonObject();
                parameters.addProperty("expression", """
                        (async () => {
                          const opened = [];
                          self.clients.openWindow = async address => opened.push(address);
                          const [notification] = await self.registration.getNotifications();
                          const event = new NotificationEvent('notificationclick', { notification });
                          // Nobody's finger made it, so that it may not be waited for.
                          event.waitUntil = () => {};
                          self.dispatchEvent(event);
                          return opened.join() || 'nothing, of ' + (await self.registration.getNotifications()).length;
                        })()""");
                parameters.addProperty("awaitPromise", true);
                var message = new JsonObject();
                message.addProperty("id", 1);
                message.addProperty("method", "Runtime.evaluate");
                message.add("params", parameters);
                var send = new JsonObject();
                send.addProperty("sessionId", session);
                send.addProperty("message", message.toString());
                tools.send("Target.sendMessageToTarget", send);
            }
        }
        JsonNode answer =
                new ObjectMapper().readTree(waited(page, heard).get("message").getAsString());
        JsonNode value = answer.path("result").path("result").path("value");
        assertThat(value.isString()).as(answer.toString()).isTrue();
        return value.asString();
    }

    /** Events come while the browser is spoken to. */
    private static JsonObject waited(Page page, BlockingQueue<JsonObject> heard) {
        page.waitForCondition(() -> !heard.isEmpty());
        return heard.remove();
    }
}
