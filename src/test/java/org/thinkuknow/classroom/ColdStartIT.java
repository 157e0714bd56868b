package org.thinkuknow.classroom;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.thinkuknow.account.NewAccount;
import org.thinkuknow.account.Role;
import org.thinkuknow.account.Staff;
import org.thinkuknow.support.Acting;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.Visitor;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Acting.ADMIN;

/** Somebody who has never been here has a class at work in two minutes, with what she sees and no help. */
@Tag("long")
class ColdStartIT extends RunningApplication {

    private static final String USERNAME = "new-here-" + ProcessHandle.current().pid();
    private static final String PASSWORD = "three words here";
    private static final int MOST_PRESSES = 6;
    private static final Duration LONGEST = Duration.ofMinutes(2);

    @Autowired
    private Staff staff;

    @Autowired
    private LiveLessons lessons;

    private final Browser teacher = Browser.open();
    private final Browser pupil = Browser.open().resize(360, 740);
    private int presses;

    @AfterEach
    void close() {
        teacher.close();
        pupil.close();
        var who = new Acting(USERNAME, "TEACHER");
        who.run(() -> lessons.running().forEach(lesson -> lessons.end(lesson.code())));
    }

    /** Presses the first link or button with these words that is seen without scrolling on by more than a screen. */
    private void press(String words) {
        var place = teacher.all("a, button").stream()
                .filter(each -> each.isDisplayed() && each.getText().strip().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing says “" + words + "”"));
        assertThat(screensDown(place)).as("“%s” is in sight", words).isLessThan(2);
        teacher.script("arguments[0].scrollIntoView({block: 'center'})", place);
        place.click();
        presses++;
        teacher.awaitPage();
    }

    private double screensDown(WebElement place) {
        return ((Number) teacher.script("return arguments[0].getBoundingClientRect().top / innerHeight", place))
                .doubleValue();
    }

    @Test
    void aNewTeacherHasAClassAtWorkInSixPressesAndTwoMinutes() {
        ADMIN.run(() -> staff.open(new NewAccount(USERNAME, "Ms New", "one word after another", Set.of(Role.TEACHER))));
        new Visitor(address("")).comeIn(USERNAME, "one word after another", PASSWORD);
        teacher.go(address("/sign-in"));
        teacher.find("#username").sendKeys(USERNAME);
        teacher.find("#password").sendKeys(PASSWORD);
        var begun = Instant.now();
        press("Sign in");
        teacher.await(() -> teacher.path().equals("/teach"));
        teacher.awaitFlow();
        press("Teach live");
        teacher.await(() -> teacher.path().endsWith("/board"));
        teacher.awaitFlow();
        comesIn(teacher.find(".door .code").getText().replaceAll("\\s", ""));
        teacher.await(() -> teacher.text().contains("1 screen is in."));
        press("Next");
        pupil.await(() -> pupil.all("[data-question]").stream().anyMatch(WebElement::isDisplayed));
        assertThat(presses).as("presses").isLessThanOrEqualTo(MOST_PRESSES);
        assertThat(Duration.between(begun, Instant.now())).as("time").isLessThan(LONGEST);
    }

    /** A pupil types the code where the home page has it. */
    private void comesIn(String code) {
        pupil.go(address("/"));
        pupil.all("a").stream()
                .filter(link -> link.isDisplayed() && link.getText().strip().equals("Join a lesson"))
                .findFirst()
                .orElseThrow()
                .click();
        pupil.find("#code").sendKeys(code);
        pupil.find("form [type=submit]").click();
        pupil.find(".enter").click();
        pupil.await(() -> pupil.text().contains("You are in."));
    }
}
