package care.renkei.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Clip;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The pictures of the README, taken from the story as the coordinating office sees it. Run with
 * {@code -Drenkei.regenerate=true} they are drawn anew; otherwise it is asked that what they show is still there.
 */
@Tag("browser")
class ThePicturesTest {

    private static final Path IMAGES = Path.of("../docs/images");
    private static final int WIDTH = 1280;

    private static Page page;
    private static RealBrowser browser;
    private static RunningRenkei renkei;

    @BeforeAll
    static void open() throws Exception {
        browser = RealBrowser.open();
        renkei = RunningRenkei.shared();
        page = RealBrowser.signIn(browser.atTheDesk(), renkei, "aoki");
        page.setViewportSize(WIDTH, 900);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    /** From the top of the page down to the end of what is named. */
    @ParameterizedTest
    @CsvSource({
        "timeline, '', section[aria-labelledby=h-pic]",
        "network, /network, section[aria-labelledby=h-eco]",
        "sharing, /sharing, .matrix",
        "practices, /practices, .practice-map",
        "plans, /plans, section[aria-labelledby=h-rows]"
    })
    void shows_the_present_pages(String picture, String path, String until) throws Exception {
        page.navigate(renkei.url() + "/persons/" + renkei.idOf("mizuki") + path + "?lang=ja");

        var end = page.locator(until).first().boundingBox();

        assertThat(end.height).isPositive();
        Path file = IMAGES.resolve(picture + ".png");
        if (Boolean.getBoolean("renkei.regenerate")) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setClip(new Clip(0, 0, WIDTH, end.y + end.height + 24))
                    .setPath(file));
        }
        assertThat(Files.exists(file)).isTrue();
    }
}
