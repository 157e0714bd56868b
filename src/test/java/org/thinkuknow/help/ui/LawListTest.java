package org.thinkuknow.help.ui;

import com.vaadin.flow.component.html.Article;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.thinkuknow.content.Law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/** The page on the law keeps what holds, what has not started and what is planned apart, and says what each line rests on. */
class LawListTest {

    private static final LocalDate LOOKED = LocalDate.of(2026, 11, 26);

    @Test
    void eachFactStandsUnderItsState() {
        var page = page(
                law("now", Law.State.IN_FORCE, Law.Basis.TEXT),
                law("passed", Law.State.ENACTED, Law.Basis.REPORT),
                law("plan", Law.State.ANNOUNCED, Law.Basis.MEMORY));
        assertThat(page.select("section")).hasSize(3);
        assertThat(section(page, "Law now").select("li"))
                .extracting(Element::id)
                .containsExactly("now");
        assertThat(section(page, "Passed, and not known to have started").select("li"))
                .extracting(Element::id)
                .containsExactly("passed");
        assertThat(section(page, "Planned, and not law yet").select("li"))
                .extracting(Element::id)
                .containsExactly("plan");
    }

    @Test
    void aFactSaysWhereItHoldsSinceWhenAndWhatItRestsOn() {
        assertThat(page(law("now", Law.State.IN_FORCE, Law.Basis.TEXT))
                        .select("li")
                        .text())
                .contains(
                        "About now.",
                        "England, Wales.",
                        "Since 6 February 2026.",
                        "Source: An Act.",
                        "Read in an official text.",
                        "Looked at on 26 November 2026: the editors.");
        assertThat(page(law("plan", Law.State.ANNOUNCED, Law.Basis.MEMORY))
                        .select("li")
                        .text())
                .contains("Expected: spring.", "Not looked up yet")
                .doesNotContain("Since");
    }

    private static Element section(Document page, String title) {
        return page.select("section:has(h2)").stream()
                .filter(section -> section.select("h2").text().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static Law law(String id, Law.State state, Law.Basis basis) {
        var inForce = state == Law.State.IN_FORCE;
        return new Law(
                id,
                "About %s.".formatted(id),
                Optional.empty(),
                List.of("England", "Wales"),
                state,
                inForce ? Optional.of(LocalDate.of(2026, 2, 6)) : Optional.empty(),
                inForce ? Optional.empty() : Optional.of("spring"),
                "An Act",
                basis,
                LOOKED,
                "the editors");
    }

    private static Document page(Law... laws) {
        var article = new Article();
        LawList.addTo(article, List.of(laws));
        return Jsoup.parse(article.getElement().getOuterHTML());
    }
}
