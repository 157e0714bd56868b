package org.thinkuknow.onboarding.ui;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.Looks;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SignIn;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/** A lead chooses a file with colleagues instead of pasting it. */
@Tag("long")
class ColleagueFileIT extends RunningApplication {

    private final Browser browser = Browser.open();

    @TempDir
    private Path folder;

    @BeforeEach
    void aLeadLooksAtTheirColleagues() {
        SignIn.as("demo-safeguarding-lead", browser, address("/sign-in"));
        browser.goToView(address("/safeguarding/staff"));
    }

    @AfterEach
    void theyClose() {
        browser.close();
    }

    private void choose(String name, byte[] bytes) throws IOException {
        browser.find("#colleague-file")
                .sendKeys(Files.write(folder.resolve(name), bytes)
                        .toAbsolutePath()
                        .toString());
    }

    @Test
    void whatStandsInTheFileIsShownAndNobodyIsAskedYet() throws IOException {
        choose(
                "staff.csv",
                "\uFEFFSurname;First name;E-mail\r\nTester;Zoë;zoe.of.file@school.example\r\n"
                        .getBytes(StandardCharsets.UTF_8));
        browser.await(() -> !browser.all("#looked-through li").isEmpty());
        assertThat(browser.find("#looked-through").getText()).contains("Zoë Tester", "zoe.of.file@school.example");
        assertThat(browser.find("#list-answer").getText()).isEqualTo("Your file was read. 1 person can be invited.");
        assertThat(browser.find("#invite-all").getText()).isEqualTo("Send 1 invitation");
        assertThat(browser.find("#colleague-list textarea").getAttribute("value"))
                .startsWith("Surname;First name");
        Looks.right(browser, "colleague-file");
    }

    @Test
    void anotherKindOfFileIsRefusedKindlyAndTheNextIsRead() throws IOException {
        choose("staff.xlsx", new byte[] {'P', 'K', 3, 4, 20, 0, 8, 8});
        browser.await(() -> browser.find("#list-answer").getText().contains("“CSV”"));
        choose("staff.csv", new byte[500_000]);
        browser.await(() -> browser.find("#list-answer").getText().contains("too large"));
        assertThat(browser.find("#colleague-list textarea").getAttribute("value"))
                .isEmpty();
        choose("staff.csv", "Ada Tester,ada.of.file@school.example".getBytes(StandardCharsets.UTF_8));
        browser.await(() -> !browser.all("#looked-through li").isEmpty());
    }
}
