package care.renkei.standalone;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScratchTest {
    @Test
    void shots() throws Exception {
        var browser = RealBrowser.open();
        var renkei = RunningRenkei.shared();
        String id = renkei.idOf("mizuki");
        for (String account : List.of("mizuki", "kaori")) {
            Page page = RealBrowser.signIn(browser.atTheDesk(), renkei, account);
            System.out.println("AT " + account + " " + page.url());
            page.navigate(renkei.url() + "/my-record");
            System.out.println("AT " + page.url());
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("/tmp/myrecord/" + account + "-desk.png")));
            System.out.println(page.locator("main").innerText());
            page.navigate(renkei.url() + "/my-record/" + id + "?lang=en");
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("/tmp/myrecord/" + account + "-desk-en.png")));
            System.out.println(page.locator("main").innerText());
            page.context().close();
            Page phone = RealBrowser.signIn(browser.onThePhone(), renkei, account);
            phone.navigate(renkei.url() + "/my-record/" + id + "?lang=ja");
            phone.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("/tmp/myrecord/" + account + "-phone.png")));
            phone.context().close();
        }
        browser.close();
    }
}
