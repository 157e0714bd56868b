package org.thinkuknow.classroom;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SignIn;
import org.thinkuknow.support.StoredBytes;

import static org.assertj.core.api.Assertions.assertThat;

/** A teacher notes who sits where, and takes a seat out. */
@Tag("long")
class WhoSitsWhereIT extends RunningApplication {

    private static final String LESSON = "/learn/4-7/what-i-keep-private";
    private static final String WHO = "Zuleika Featherstonehaugh";
    /** Everything that leaves the page by itself, by whichever way. */
    private static final String WATCH = """
            window.sent = [];
            const keep = (...parts) => window.sent.push(parts.map((part) => typeof part === 'string' ? part : \
            JSON.stringify(part ?? '')).join(' '));
            const wrap = (owner, name) => {
              const before = owner[name];
              owner[name] = function (...parts) { keep(...parts); return before.apply(this, parts); };
            };
            wrap(window, 'fetch');
            wrap(XMLHttpRequest.prototype, 'open');
            wrap(XMLHttpRequest.prototype, 'send');
            wrap(WebSocket.prototype, 'send');
            wrap(navigator.__proto__, 'sendBeacon');
            """;

    @Autowired
    private LiveLessons lessons;

    @Autowired
    private JdbcClient database;

    private final Browser remote = Browser.open().resize(360, 740);
    private final Browser pupil = Browser.open().resize(360, 740);
    private String code;

    @BeforeEach
    void aTeacherLooksAtTheSeatsOfHerLesson() {
        code = Acting.TEACHER.get(() -> lessons.start(LESSON));
        SignIn.as("demo-teacher", remote.beforeEveryPage(WATCH), address("/sign-in"));
        pupil.go(address("/join/" + code));
        press(pupil, ".enter");
        pupil.await(() -> pupil.text().contains("You are in."));
        openSeats();
    }

    @AfterEach
    void close() {
        remote.close();
        pupil.close();
        Acting.TEACHER.run(() -> lessons.end(code));
    }

    private void openSeats() {
        remote.goToView(address("/teach/live/" + code));
        press(remote, "#tab-class");
        remote.find("who-is-it input");
    }

    /** As a finger does, once what it wants is clear of the bars at the edges. */
    private static void press(Browser browser, String css) {
        var wanted = browser.find(css);
        browser.script("arguments[0].scrollIntoView({block: 'center'})", wanted);
        wanted.click();
    }

    private String note() {
        return remote.find("who-is-it input").getDomProperty("value");
    }

    private String sent() {
        return String.valueOf(remote.script("return window.sent.join('\\n')"));
    }

    private String kept() {
        return String.valueOf(remote.script("return JSON.stringify({ ...localStorage })"));
    }

    @Test
    void aNoteStaysInTheBrowserAndIsNeverSent() {
        remote.find("who-is-it input").sendKeys(WHO, Keys.TAB);
        RemoteRooms.open(remote, "now");
        RemoteRooms.next(remote);
        remote.await(() -> remote.text().contains("1 of "));
        RemoteRooms.open(remote, "class");
        Pupil.with(address(""), code).comeIn();
        remote.await(() -> remote.all("who-is-it input").size() == 2);
        assertThat(note()).as("nobody who comes in disturbs it").isEqualTo(WHO);
        assertThat(kept()).contains("thinkuknow.seats.").doesNotContain("Zuleika", "Featherstonehaugh");
        assertThat(sent())
                .as("the watching sees what is sent")
                .contains("click")
                .doesNotContain("Zuleika", "Featherstonehaugh");
        assertThat(new StoredBytes(database).columnsThatHold("Featherstonehaugh"))
                .isEmpty();
        assertThat(remote.axe()).isEmpty();
        openSeats();
        remote.await(() -> WHO.equals(note()));
        assertThat(sent()).doesNotContain("Zuleika", "Featherstonehaugh");
    }

    @Test
    void theNotesAreForgottenWhenTheTeacherWants() {
        remote.find("who-is-it input").sendKeys(WHO);
        remote.await(() -> kept().contains("thinkuknow.seats."));
        remote.tabTo("forget-who button").sendKeys(Keys.ENTER);
        assertThat(kept()).doesNotContain("thinkuknow.seats.");
        assertThat(note()).isEmpty();
        openSeats();
        assertThat(note()).isEmpty();
    }

    @Test
    void theNotesAreForgottenWhenTheLessonEnds() {
        remote.find("who-is-it input").sendKeys(WHO);
        remote.await(() -> kept().contains("thinkuknow.seats."));
        Acting.TEACHER.run(() -> lessons.end(code));
        remote.await(() -> remote.text().contains("The lesson has ended."));
        remote.await(() -> !kept().contains("thinkuknow.seats."));
    }

    @Test
    void theNotesOfALessonThatEndedElsewhereAreForgottenAfterHalfADay() {
        remote.script(
                "localStorage.setItem('thinkuknow.seats.L-old', JSON.stringify({ at: Date.now() - 13 * 3600 * 1000,"
                        + " locked: 'old' })); localStorage.setItem('thinkuknow.seats.L-open', JSON.stringify({ at:"
                        + " Date.now(), notes: { 'Kind Otter': arguments[0] } }))",
                WHO);
        remote.script("localStorage.setItem('thinkuknow.seats.L-new', JSON.stringify({ at: Date.now() - 3600 * 1000, "
                + "locked: 'new' }))");
        openSeats();
        assertThat(kept()).doesNotContain(WHO, "L-old", "L-open").contains("L-new");
    }

    @Test
    void aSeatThatIsTakenOutIsToldKindlyAndComesBackToItsPlace() {
        var name = pupil.find(".seat span").getText();
        press(remote, ".seats button");
        pupil.await(() ->
                pupil.text().contains("Your seat is closed") && pupil.text().contains("You are not in trouble."));
        remote.await(() -> remote.text().contains("Removed") && remote.text().contains("0 screens"));
        assertThat(pupil.axe()).isEmpty();
        Acting.TEACHER.run(() -> lessons.show(code, "step-1"));
        pupil.find(".come-back").sendKeys(Keys.ENTER);
        pupil.await(() -> !pupil.all(".stage .step").isEmpty());
        assertThat(pupil.find(".seat span").getText()).isEqualTo(name);
        remote.await(() -> remote.text().contains("1 screen,"));
        assertThat(pupil.consoleErrors()).allMatch(line -> line.contains("410"));
    }

    @Test
    void aPageThatIsOpenedAgainOnASeatThatIsOutSaysSo() {
        press(remote, ".seats button");
        pupil.await(() -> pupil.text().contains("Your seat is closed"));
        pupil.go("about:blank").go(address("/join/" + code));
        pupil.await(() -> pupil.text().contains("Your seat is closed"));
    }
}
