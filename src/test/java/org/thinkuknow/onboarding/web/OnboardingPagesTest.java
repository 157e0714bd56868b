package org.thinkuknow.onboarding.web;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thinkuknow.support.Templates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** What is wrong on a page is tied to the field that has to be filled in otherwise, and to no other. */
class OnboardingPagesTest {

    private record Found(String number, String line) {}

    private static final Map<String, Object> SHOWN = Map.of(
            "typed",
            Map.of("words", "lane", "school", "100000"),
            "searched",
            true,
            "found",
            List.of(new Found("100000", "Long Lane")),
            "code",
            "x",
            "school",
            "Long Lane",
            "mail",
            "ada@school.example",
            "lead",
            true,
            "fullName",
            "Ada",
            "username",
            "ada");

    private static Document page(String name, String wrong) {
        var model = new HashMap<>(SHOWN);
        if (!wrong.isEmpty()) {
            model.put("error", "Something is wrong.");
            model.put("wrong", wrong);
        }
        return Templates.render("onboarding/" + name, model);
    }

    @ParameterizedTest
    @CsvSource({
        "join, name, join-error",
        "join, mail, join-error which-mail",
        "invited, fullName, invited-error",
        "invited, username, invited-error username-hint",
        "invited, password, invited-error rules",
        "invited, again, invited-error",
        "code, code, code-error how",
    })
    void aFieldThatIsWrongSaysSoAndPointsAtTheSentence(String name, String field, String describedBy) {
        var invalid = page(name, field).select("[aria-invalid=true]");
        assertThat(invalid).hasSize(1);
        assertThat(invalid.attr("id")).isEqualTo(field);
        assertThat(invalid.attr("aria-describedby")).isEqualTo(describedBy);
    }

    @ParameterizedTest
    @CsvSource({"join", "invited", "code"})
    void everyDescriptionThatIsPointedAtIsThere(String name) {
        for (var page : List.of(page(name, ""), page(name, "name"))) {
            page.select("[aria-describedby]")
                    .forEach(field -> assertThat(
                                    List.of(field.attr("aria-describedby").split(" ")))
                            .allSatisfy(id ->
                                    assertThat(page.getElementById(id)).as(id).isNotNull()));
        }
    }

    @Test
    void aSingleSchoolIsNotTickedBeforehand() {
        assertThat(page("join", "").select("input[name=school][checked]"))
                .as("chosen before")
                .hasSize(1);
        var model = new HashMap<>(SHOWN);
        model.put("typed", Map.of("words", "lane"));
        assertThat(Templates.render("onboarding/join", model).select("input[name=school][checked]"))
                .isEmpty();
    }

    @Test
    void whoeverOpensAnAccountSeesWhereNoticesGo() {
        assertThat(page("invited", "").select("#notices").text())
                .isEqualTo(
                        "We will tell ada@school.example when something is waiting for you. If that is not your address, please do "
                                + "not go on, and tell us.");
    }
}
