package care.renkei.standalone;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Download;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScratchTest {
    static void shot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(false).setPath(Path.of("/tmp/myrecord/" + name + ".png")));
    }
    @Test
    void shots() throws Exception {
        var browser = RealBrowser.open();
        var renkei = RunningRenkei.shared();
        String id = renkei.idOf("mizuki");
        Page aoki = RealBrowser.signIn(browser.atTheDesk(), renkei, "aoki");
        aoki.navigate(renkei.url() + "/persons/" + id);
        Page isobe = RealBrowser.signIn(browser.atTheDesk(), renkei, "isobe");
        isobe.navigate(renkei.url() + "/persons/" + id);
        isobe.navigate(renkei.url() + "/persons/" + id + "/sharing");
        for (String account : List.of("mizuki")) {
            Page page = RealBrowser.signIn(browser.onThePhone(), renkei, account);
            page.navigate(renkei.url() + "/my-record");
            for (String part : List.of("main", "kept", "looked", "may", "told", "change", "take")) {
                page.evaluate("id => document.getElementById(id).scrollIntoView()", part);
                shot(page, "p-" + part);
            }
            page.click("text=もう 見せない >> nth=0");
            System.out.println("WITHDRAW " + page.url() + "\n" + page.locator("main").innerText());
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("/tmp/myrecord/c-withdraw.png")));
            page.navigate(renkei.url() + "/my-record/" + id + "/change?do=exclude");
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("/tmp/myrecord/c-exclude.png")));
            page.check("input[value=agency-tomoshibi]");
            page.click("main button.main");
            System.out.println("EXCLUDE " + page.url() + "\n" + page.locator("main").innerText());
            page.navigate(renkei.url() + "/my-record/" + id + "/change?do=say");
            page.fill("textarea", "あの日は はまべに 泊まっていません。");
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("/tmp/myrecord/c-say.png")));
            page.click("main button.main");
            System.out.println("SAY " + page.url() + "\n" + page.locator("main").innerText().substring(0, 300));
            Download file = page.waitForDownload(() -> page.click("a[download]"));
            file.saveAs(Path.of("/tmp/myrecord/" + account + ".zip"));
            page.context().close();
        }
        browser.close();
    }
}
