package org.thinkuknow.account.ui;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.thinkuknow.account.School;
import org.thinkuknow.account.Schools;
import org.thinkuknow.schools.RegisterImport;
import org.thinkuknow.schools.SchoolRegister;
import org.thinkuknow.support.Browser;
import org.thinkuknow.support.Looks;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.SignIn;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** An administrator finds somebody's school in the register, by keyboard, on a phone and at a desk. */
@Tag("long")
class SchoolFieldIT extends RunningApplication {

    private static final Path LIST = Path.of("src", "test", "resources", "schools", "edubasealldata20260914.csv");
    private static final String WHOSE = "demo-analyst";

    @Autowired
    private RegisterImport imports;

    @Autowired
    private SchoolRegister register;

    @Autowired
    private Schools schools;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void theRegisterHasSomeSchools() {
        imports.from(LIST, Optional.empty(), "a test", line -> {});
        eventually(() -> assertThat(register.search("brannoc", 1)).hasSize(1));
    }

    @AfterEach
    void nothingIsLeft() {
        database.sql("update account set school = null where username = ?")
                .param(WHOSE)
                .update();
        database.sql("delete from account_school where school_key in ('990001', 'village-hall')")
                .update();
        List.of("schools_school", "schools_list")
                .forEach(table -> database.sql("delete from " + table).update());
        database.sql("update schools_edition set edition = edition + 1").update();
        eventually(() -> assertThat(register.count()).isZero());
    }

    @Test
    void aSchoolIsFoundByHalfOfItsNameAndOneThatIsInNoListIsWritten() {
        try (var browser = SignIn.as("demo-admin", Browser.open(), address("/sign-in"))) {
            browser.resize(360, 740).goToView(address("/admin"));
            choose(browser, "#school-of input", WHOSE, WHOSE);
            offered(browser, "#find-school input", "oast", "closed");
            Looks.right(browser, "school-field");
            browser.press(Keys.ESCAPE);
            browser.goToView(address("/admin"));
            choose(browser, "#school-of input", WHOSE, WHOSE);
            choose(browser, "#find-school input", "brannoc prim", "London");
            eventually(() -> assertThat(value(browser, "#school-key input")).isEqualTo("990001"));
            browser.tabTo("#set-school");
            browser.press(Keys.ENTER);
            kept(browser, new School("990001", "St Brannoc's Church of England Primary School"));
            browser.goToView(address("/admin"));
            choose(browser, "#school-of input", WHOSE, WHOSE);
            eventually(() -> assertThat(value(browser, "#school-key input")).isEqualTo("990001"));
            write(browser, "#school-key input", "village-hall");
            write(browser, "#school-name input", "Village Hall School");
            browser.tabTo("#set-school");
            browser.press(Keys.ENTER);
            kept(browser, new School("village-hall", "Village Hall School"));
        }
    }

    private void kept(Browser browser, School school) {
        eventually(() -> assertThat(browser.find("#school-answer").getText()).isEqualTo("The school has been saved."));
        assertThat(schools.of(WHOSE)).contains(school);
    }

    /** Types into a field that offers something, and takes the first of it with the keyboard alone. */
    private static void choose(Browser browser, String field, String typed, String offered) {
        offered(browser, field, typed, offered);
        browser.press(Keys.ARROW_DOWN);
        browser.press(Keys.ENTER);
        browser.awaitFlow();
    }

    private static void offered(Browser browser, String field, String typed, String offered) {
        browser.find(field).sendKeys(typed);
        eventually(() -> assertThat(browser.all("vaadin-combo-box-item"))
                .extracting(WebElement::getText)
                .anyMatch(text -> text.contains(offered)));
    }

    private static void write(Browser browser, String field, String text) {
        browser.find(field).sendKeys(Keys.chord(Keys.CONTROL, "a"), text, Keys.TAB);
        browser.awaitFlow();
    }

    private static String value(Browser browser, String field) {
        return browser.find(field).getDomProperty("value");
    }
}
