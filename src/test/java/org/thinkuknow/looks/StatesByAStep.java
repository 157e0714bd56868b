package org.thinkuknow.looks;

import org.openqa.selenium.Keys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.ChildWords;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.looks.PageState.ALL_OPEN;
import static org.thinkuknow.looks.PageState.NOBODY;
import static org.thinkuknow.looks.PageState.page;

/** Pages that look otherwise after a step or two. What needs a long way is looked at by the test that goes it. */
final class StatesByAStep {

    private static final List<String> FORMS_OF_A_CASE = List.of(
            "#add-note", "#send-message", "#refer", "#close-case", "#merge", "#give", "#add-task", "#make-card");

    /** Pages of other ages than those in the table of addresses, each with a look of its own. */
    private static final List<String> OF_OTHER_AGES = List.of(
            "/learn/7-11",
            "/learn/11-14",
            "/learn/14-18",
            "/learn/4-7/friends-on-a-screen",
            "/learn/11-14/chat-trust-and-pressure",
            "/learn/14-18/when-it-stops-feeling-right",
            "/learn/7-11/who-is-a-friend-online/quiz",
            "/learn/7-11/who-is-a-friend-online/teach",
            "/learn/4-7/friends-on-a-screen/teach/worksheet");

    private StatesByAStep() {}

    /** @param code of a lesson of another teacher, which runs */
    static List<PageState> all(JdbcClient database, String code) {
        return Stream.of(atTheDesk(database), inStaffRooms(), inClass(code), ofForms(), ofOtherAges())
                .flatMap(List::stream)
                .toList();
    }

    private static List<PageState> atTheDesk(JdbcClient database) {
        var mine = database.sql(
                        "select reference from triage_case where owner = 'demo-officer' and is_open = 1 limit 1")
                .query(String.class)
                .single();
        return List.of(
                page("demo-officer", "/triage/" + mine, ALL_OPEN.andThen(StatesByAStep::sendEveryFormEmpty))
                        .named("desk-errors"),
                page("demo-officer", "/triage", browser -> {
                            browser.press("?");
                            browser.find("dialog[open]");
                        })
                        .named("desk-keys"),
                page("demo-officer", "/triage?whose=mine", browser -> {
                            browser.find("#choose-several").sendKeys(Keys.ENTER);
                            browser.find(".tick input").click();
                            browser.await(
                                    () -> browser.find("#assign").getText().startsWith("Hand over 1"));
                        })
                        .named("desk-several"),
                page("demo-officer", "/triage/search", ALL_OPEN.andThen(press("#search-cases", ".queue-row")))
                        .named("search-found"),
                page("demo-supervisor", "/audit?reference=" + mine));
    }

    private static void sendEveryFormEmpty(Browser browser) {
        FORMS_OF_A_CASE.forEach(form -> browser.all(form).forEach(button -> {
            browser.script("arguments[0].click()", button);
            browser.awaitFlow();
        }));
        assertThat(browser.all("[invalid]")).hasSizeGreaterThan(3);
    }

    private static List<PageState> inStaffRooms() {
        return List.of(
                page("demo-admin", "/admin/on-call", press(".week-grid button.turn", "#turn-panel h2"))
                        .named("roster-turn"),
                page(
                                "demo-supervisor",
                                "/admin/on-call",
                                ALL_OPEN.andThen(press("#save-turn", "#turn-person[invalid]")))
                        .named("roster-error"),
                page("demo-teacher", "/teach/live/BBCCDD"),
                page("demo-teacher", "/teach/live/BBCCDD/board"),
                page("demo-trust-lead", "/staff/room"));
    }

    private static List<PageState> inClass(String code) {
        return List.of(
                page("demo-teacher-2", "/teach/live/" + code + "/board", press("#way-in", "dialog .code"))
                        .named("board-way-in"),
                page(NOBODY, "/join/" + code, browser -> {}).named("pupil-comes-in"),
                page(NOBODY, "/join/" + code, press(".enter", ".seat span")).named("pupil-is-in"));
    }

    private static List<PageState> ofOtherAges() {
        return OF_OTHER_AGES.stream().map(address -> page(NOBODY, address)).toList();
    }

    private static List<PageState> ofForms() {
        return Stream.concat(
                        Stream.of("under-11", "over-11", "adult").flatMap(StatesByAStep::afterASentReport),
                        Stream.of(
                                page(NOBODY, "/report", press("main button.main-action", "#what-error"))
                                        .named("report-empty"),
                                page(NOBODY, "/report/reply", type("#receipt-words", "apple bear cake door egg"))
                                        .named("reply-unknown"),
                                page(NOBODY, "/join", type("#code", "bbccdd")).named("join-wrong-code"),
                                page(
                                                NOBODY,
                                                "/sign-in",
                                                type("#username", "nobody").andThen(type("#password", "nothing")))
                                        .named("sign-in-refused")))
                .toList();
    }

    private static Stream<PageState> afterASentReport(String reader) {
        Consumer<Browser> sent = browser -> {
            browser.find("#what").sendKeys(ChildWords.of("a boy keeps asking for pictures"));
            browser.find("button[type=submit]").click();
            assertThat(browser.find("#receipt").getText().split(" ")).hasSize(5);
        };
        Consumer<Browser> toMend = browser -> {
            browser.find("#place").sendKeys("x".repeat(201));
            browser.find(".more button").click();
            assertThat(browser.find("#place-error").isDisplayed()).isTrue();
        };
        Consumer<Browser> added = browser -> {
            var receipt = browser.find("#receipt").getText();
            browser.find("#place").clear();
            browser.find("#place").sendKeys("ME4 4QF");
            browser.find(".more button").click();
            browser.await(() -> browser.all("#place").isEmpty());
            assertThat(browser.find("#receipt").getText()).isEqualTo(receipt);
        };
        var address = "/report?lesson=friends-on-a-screen&for=" + reader;
        return Stream.of(
                page(NOBODY, address, sent).named("receipt-" + reader),
                page(NOBODY, address, sent.andThen(toMend)).named("more-to-mend-" + reader),
                page(NOBODY, address, sent.andThen(toMend).andThen(added)).named("more-added-" + reader));
    }

    private static Consumer<Browser> press(String button, String then) {
        return browser -> {
            browser.find(button).click();
            browser.find(then);
        };
    }

    private static Consumer<Browser> type(String field, String words) {
        return browser -> browser.find(field).sendKeys(words, Keys.ENTER);
    }
}
