package org.thinkuknow.outreach;

import org.thinkuknow.support.Browser;

import java.time.LocalDate;
import java.util.Map;

/** What an educator types into the forms of a visit. */
record TypedOnAPhone(Browser browser) {

    /** A visit to a school of its own. */
    void plan(LocalDate day) {
        into(Map.of(
                "#plan-school-name",
                "Journey Primary School",
                "#plan-school-town",
                "Sampleton",
                "#plan-school-number",
                "J" + System.nanoTime() % 1_000_000,
                "#plan-audience",
                "Years 5 and 6",
                "#plan-pupils",
                "58",
                "#plan-travel",
                "Bus 7"));
        set("#plan-day", day.toString());
        set("#plan-time", "10:30");
    }

    /** What is agreed with the school. */
    void agreed() {
        into(Map.of(
                "#agreed-form-lead",
                "Ms Example",
                "#agreed-form-lead-phone",
                "01632 960001",
                "#agreed-form-deputy",
                "Mr Deputy",
                "#agreed-form-deputy-phone",
                "01632 960002",
                "#agreed-form-head",
                "Dr Head, 01632 960003",
                "#agreed-form-waits",
                "Reception",
                "#agreed-form-place",
                "Small library",
                "#agreed-form-nearby",
                "General Hospital"));
    }

    /** Texts into fields, each by its selector. */
    void into(Map<String, String> words) {
        words.forEach((css, text) -> browser.find(css).sendKeys(text));
    }

    private void set(String css, String value) {
        browser.script("arguments[0].value = arguments[1]", browser.find(css), value);
    }
}
