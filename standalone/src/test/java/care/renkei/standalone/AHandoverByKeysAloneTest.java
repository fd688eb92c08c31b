package care.renkei.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A handover from its preparation to the last open issue, by whoever has no mouse: keys alone press everything. */
@Tag("browser")
class AHandoverByKeysAloneTest {

    private static final int FURTHEST = 600;
    private static final String STATION = "のりかえの駅で、掲示板の字が小さい。";
    private static final String UMBRELLA = "雨の日の傘を、まだ選べていない。";

    private static RunningRenkei renkei;
    private static RealBrowser browser;

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
    void is_prepared_offered_answered_issue_by_issue_and_settled() throws Exception {
        Page aoki = RealBrowser.signIn(browser.atTheDesk(), renkei, "aoki");
        prepare(aoki);
        offer(aoki);

        Page isobe = RealBrowser.signIn(browser.atTheDesk(), renkei, "isobe");
        openIssues(isobe);
        follow(isobe, deed(STATION, "handover-accepted"));
        choices(isobe, "part/issues");
        tick(isobe, "input[name='part/issues']", STATION);
        day(isobe, "input[name='part/from']");
        send(isobe);

        openIssues(isobe);
        follow(isobe, deed(UMBRELLA, "handover-declined"));
        choose(isobe, "select[name='part/issues/0/issue']", UMBRELLA);
        write(isobe, "textarea[name='part/issues/0/reason']", "傘は、家の人と選びたいとのこと。");
        send(isobe);

        openIssues(isobe);
        assertThat(issue(isobe, UMBRELLA)).contains("引き受けませんでした").contains("家の人と選びたい");
        follow(isobe, deed(STATION, "open-issue-settled"));
        choose(isobe, "select[name='part/how']", "SOLVED");
        write(isobe, "textarea[name='part/note']", "大きい字の案内を、駅の人が作ってくれた。");
        send(isobe);

        openIssues(isobe);
        assertThat(isobe.locator("main").innerText()).doesNotContain(STATION).contains(UMBRELLA);
        aoki.navigate(ofMizuki("/open-issues"));
        follow(aoki, deed(UMBRELLA, "open-issue-settled"));
        choose(aoki, "select[name='part/how']", "GONE");
        send(aoki);
        aoki.navigate(ofMizuki("/open-issues"));
        assertThat(aoki.locator("main").innerText()).doesNotContain(UMBRELLA);
        aoki.context().close();
        isobe.context().close();
    }

    private static void prepare(Page page) throws Exception {
        page.navigate(ofMizuki("/open-issues"));
        follow(page, "a[href*='handover-prepared']");
        choose(page, "select[name='part/to']", "hamabe");
        choose(page, "select[name='part/reason']", "OTHER");
        choose(page, "select[name='part/openIssues/0/domain']", "MOBILITY");
        write(page, "textarea[name='part/openIssues/0/what']", STATION);
        follow(page, "button[name=more][value='part/openIssues']");
        choose(page, "select[name='part/openIssues/1/domain']", "LEISURE");
        write(page, "textarea[name='part/openIssues/1/what']", UMBRELLA);
        send(page);
    }

    private static void offer(Page page) {
        unfold(page, "li.entry:target details.follow > summary");
        follow(page, "li.entry:target a[href*='handover-offered']");
        choose(page, "select[name='part/to']", "hamabe");
        tick(page, "input[name='part/personPresent']", "");
        tick(page, "input[name='part/personAgreed']", "");
        choose(page, "select[name='part/basis']", "CONSENT");
        choices(page, "part/consents");
        tick(page, "input[name='part/consents']", "");
        send(page);
    }

    private static String ofMizuki(String rest) throws Exception {
        return renkei.url() + "/persons/" + renkei.idOf("mizuki") + rest;
    }

    private static void openIssues(Page page) throws Exception {
        page.navigate(ofMizuki("/open-issues"));
    }

    private static String issue(Page page, String what) {
        return page.locator("main li:has-text('" + what + "')").innerText();
    }

    private static String deed(String what, String type) {
        return "main li a.button[href*='" + type + "']:has(.aural)|" + what;
    }

    /** Presses Tab until the focus stands on it; after a bar, words that its row must hold. */
    private static void reach(Page page, String where) {
        String[] parts = where.split("\\|", 2);
        for (int i = 0; i < FURTHEST; i++) {
            page.keyboard().press("Tab");
            Object there = page.evaluate(
                    "([selector, words]) => document.activeElement.matches(selector) && (!words ||"
                            + " document.activeElement.closest('li, label').textContent.includes(words))",
                    new Object[] {parts[0], parts.length > 1 ? parts[1] : ""});
            if (Boolean.TRUE.equals(there)) {
                return;
            }
        }
        throw new AssertionError("no key leads to " + where + " on " + page.title());
    }

    /** What leads to another page, or to the same one anew. */
    private static void follow(Page page, String where) {
        reach(page, where);
        page.evaluate("() => { window.before = true; }");
        page.keyboard().press("Enter");
        page.waitForFunction("() => !window.before && document.readyState === 'complete'");
    }

    private static void unfold(Page page, String where) {
        reach(page, where);
        page.keyboard().press("Enter");
    }

    /** What need not be said is folded, and so are many things to choose from; from the outside in. */
    private static void choices(Page page, String name) {
        String fold = "details:not([open]):has([name='" + name + "']) > summary";
        for (int folded = page.locator(fold).count(); folded > 0; folded--) {
            unfold(page, fold);
        }
    }

    private static void tick(Page page, String where, String words) {
        reach(page, where + "|" + words);
        page.keyboard().press("Space");
    }

    private static void write(Page page, String where, String words) {
        reach(page, where);
        page.keyboard().type(words);
    }

    /** Down the list until the value, or the label, says what is meant. */
    private static void choose(Page page, String where, String meant) {
        reach(page, where);
        for (int i = 0; i < FURTHEST; i++) {
            Object chosen = page.evaluate(
                    "meant => { const it = document.activeElement; return it.value === meant ||"
                            + " it.selectedOptions[0].textContent.includes(meant); }",
                    meant);
            if (Boolean.TRUE.equals(chosen)) {
                return;
            }
            page.keyboard().press("ArrowDown");
        }
        throw new AssertionError("nothing in the list says " + meant);
    }

    /** Any day: up in each of its three places. */
    private static void day(Page page, String where) {
        reach(page, where);
        for (int place = 0; place < 3; place++) {
            page.keyboard().press("ArrowUp");
            page.keyboard().press("ArrowRight");
        }
    }

    private static void send(Page page) {
        follow(page, "button.main");
        assertThat(page.url()).as(page.locator("main").innerText()).contains("recorded=true");
    }
}
