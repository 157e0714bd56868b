package org.thinkuknow.looks;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.thinkuknow.classroom.LiveLessons;
import org.thinkuknow.learning.AgeBand;
import org.thinkuknow.ownlessons.OwnExample;
import org.thinkuknow.ownlessons.OwnLessons;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.DemoFilled;
import org.thinkuknow.support.Looks;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SideBySide;
import org.thinkuknow.support.SignIn;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.TEACHER;

/**
 * Every page, once: on a phone, a tablet and a desk, by day and by night. Whoever adds a page adds its address to the table of addresses
 * and has it looked at here; what only a step reaches has a builder beside this class.
 */
@TestPropertySource(properties = {"thinkuknow.demo-desk=true", "thinkuknow.reader.enabled=true"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DirtiesContext
class EveryPageLooksRightIT extends RunningApplication {

    private static final Acting SECOND_TEACHER = new Acting("demo-teacher-2", "TEACHER");

    @Autowired
    private JdbcClient database;

    @Autowired
    private LiveLessons lessons;

    @Autowired
    private OwnLessons own;

    @Autowired
    private OwnExample example;

    private String code = "";
    private String otherCode = "";
    private String ownLesson = "";

    @BeforeAll
    void somethingIsOnEveryPage() {
        DemoFilled.await(database);
        TEACHER.run(() -> {
            var draft = own.begin(AgeBand.SEVEN_TO_ELEVEN, example.of(AgeBand.SEVEN_TO_ELEVEN));
            own.publish(draft.reference(), draft.revision());
            ownLesson = draft.reference();
            code = lessons.start("/learn/7-11/real-or-made-up");
        });
        otherCode = SECOND_TEACHER.get(() -> lessons.start("/learn/7-11/when-the-chat-turns-mean"));
        SECOND_TEACHER.run(() -> lessons.show(otherCode, "step-1"));
    }

    @AfterAll
    void theDemoIsOver() {
        TEACHER.run(() -> lessons.end(code));
        TEACHER.run(() -> own.delete(ownLesson));
        SECOND_TEACHER.run(() -> lessons.end(otherCode));
        DemoFilled.over(database);
    }

    @Test
    void atEverySizeByDayAndByNight() {
        var pages = new ArrayList<>(new RoutedPages(database, address("")).all());
        assertThat(pages).as("pages with an address of their own").hasSizeGreaterThan(100);
        pages.addAll(StatesByAStep.all(database, otherCode));
        var wrong = new ConcurrentLinkedQueue<String>();
        SideBySide.inTwoBrowsers(byPerson(pages), (browser, theirs) -> {
            SignIn.end(browser);
            if (theirs.getFirst().isStaff()) {
                SignIn.as(theirs.getFirst().who(), browser, address("/sign-in"));
            }
            theirs.forEach(page -> {
                try {
                    look(browser, page).forEach(fault -> wrong.add(page + ": " + fault));
                } catch (RuntimeException | AssertionError e) {
                    wrong.add(page + ": is not reached, " + e.getMessage());
                }
            });
        });
        assertThat(wrong).isEmpty();
    }

    private List<String> look(Browser browser, PageState page) {
        browser.goToView(address(page.address()));
        page.step().accept(browser);
        var faults = new ArrayList<>(Looks.faults(browser, page.name()));
        if (!page.isStaff()) {
            faults.addAll(Looks.faultsWhenLarge(browser));
        }
        browser.consoleErrors().stream()
                .filter(error -> !isOfThePageItself(error, browser))
                .forEach(error -> faults.add("console: " + error));
        return faults;
    }

    /** That the address answers that there is no page, or that a form lacks something; and a preview in which no script may run. */
    private static boolean isOfThePageItself(String error, Browser browser) {
        return error.startsWith(browser.script("return location.href") + " - Failed to load resource")
                || error.contains("the server responded with a status of 422")
                || error.startsWith("about:srcdoc");
    }

    /** In parts, so that neither of two browsers has nothing to do for long. */
    private static List<List<PageState>> byPerson(List<PageState> pages) {
        var parts = new ArrayList<List<PageState>>();
        pages.stream().collect(Collectors.groupingBy(PageState::who)).values().forEach(theirs -> {
            for (var from = 0; from < theirs.size(); from += 10) {
                parts.add(theirs.subList(from, Math.min(from + 10, theirs.size())));
            }
        });
        return parts;
    }
}
