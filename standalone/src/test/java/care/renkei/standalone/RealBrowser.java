package care.renkei.standalone;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The Chromium of this machine. Where there is none, tests say so and are left out; in continuous integration they fail. */
final class RealBrowser implements AutoCloseable {

    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private final Playwright playwright;
    private final Browser browser;

    private RealBrowser(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static RealBrowser open() {
        Optional<Path> chromium = find();
        if (chromium.isEmpty() && System.getenv("CI") != null) {
            throw new AssertionError("No Chromium on this machine, and continuous integration needs one.");
        }
        Assumptions.assumeTrue(chromium.isPresent(), "LEFT OUT: no Chromium on this machine, no page was looked at");
        // The driver would otherwise download browsers of its own.
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.orElseThrow())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--no-first-run")));
        return new RealBrowser(playwright, browser);
    }

    private static Optional<Path> find() {
        String named = System.getenv("RENKEI_CHROMIUM");
        return Stream.concat(Stream.ofNullable(named), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A browser of its own, with nobody signed in, on a screen of a meeting room. */
    Page atTheDesk() {
        return page(1440, 900);
    }

    /** The same in a hand. */
    Page onThePhone() {
        return page(390, 844);
    }

    /** Where scripts are switched off. */
    Page withoutScript() {
        return page(new Browser.NewContextOptions().setJavaScriptEnabled(false), 1440, 900);
    }

    private Page page(int width, int height) {
        return page(new Browser.NewContextOptions(), width, height);
    }

    private Page page(Browser.NewContextOptions options, int width, int height) {
        BrowserContext context =
                browser.newContext(options.setViewportSize(width, height).setLocale("ja-JP"));
        context.setDefaultTimeout(20_000);
        return context.newPage();
    }

    /** Signs somebody in as people do, beginning at the first page; stands wherever that leads. */
    static Page signIn(Page page, RunningRenkei renkei, String account) throws Exception {
        page.navigate(renkei.url() + "/");
        page.fill("input[name=username]", account);
        page.fill("input[name=password]", renkei.password());
        page.click("main button");
        page.waitForURL((String address) -> !address.contains("/identity/"));
        return page;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
