package org.thinkuknow.help.ui;

import com.vaadin.flow.component.html.Article;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thinkuknow.centre.Centre;
import org.thinkuknow.help.DataController;
import org.thinkuknow.help.DataController.Law;
import org.thinkuknow.help.ReportKeeping;

import java.net.URI;

import static org.assertj.core.api.Assertions.assertThat;

/** The page about privacy says who answers, for how long, how to complain and under which law, as each installation has it. */
class WhoAnswersTest {

    private static final URI LEAVE = URI.create("https://weather.example");
    private static final DataController CENTRE =
            new DataController("1 High Street, London", "officer@centre.example", Law.UK_GDPR);

    private static final String LONGER = " A report that the police or a court still need can be kept for longer.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        0 | 0 | It is not decided yet how long reports are kept. Until it is, they stay.
        1 | 1 | We erase a report 1 month after we have finished.
        18 | 18 | We erase a report 18 months after we have finished.
        12 | 12 | We erase a report 1 year after we have finished.
        3 | 72 | We erase a report between 3 months and 6 years after we have finished.
        3 | 0 | Some reports are erased 3 months after we have finished. The others stay until somebody decides.
        """)
    void howLongIsSaidAsTheRulesHaveIt(int fewest, int most, String said) {
        assertThat(section(page(CENTRE, fewest, most), "How long?")).isEqualTo(said + (most > 0 ? LONGER : ""));
    }

    @Test
    void theCentreAndItsOfficerAreNamedAndCanBeWrittenTo() {
        var page = page(CENTRE, 1, 1);
        assertThat(section(page, "Who runs this site?"))
                .startsWith("The Centre runs this site.")
                .contains("Letters go to: 1 High Street, London.", "data protection officer");
        assertThat(page.select("a[href=mailto:officer@centre.example]").text()).isEqualTo("officer@centre.example");
        assertThat(section(page, "If you are not happy with what we keep"))
                .contains(
                        "You can complain.", "Read your answer, or to the data protection officer.", "Within 30 days");
    }

    @Test
    void anOfficerMayHaveAPage() {
        var paged = new DataController("", "https://centre.example/data", Law.UK_GDPR);
        assertThat(page(paged, 1, 1).select("a[href=https://centre.example/data]"))
                .hasSize(1);
    }

    @Test
    void withoutAnOfficerTheFiveWordsAreTheWay() {
        var page = page(new DataController("", "", Law.UK_GDPR), 1, 1);
        assertThat(section(page, "Who runs this site?"))
                .endsWith("You can ask about what is kept with your five words.");
        assertThat(section(page, "If you are not happy with what we keep")).doesNotContain("officer");
        assertThat(page.select("a[href^=mailto]")).isEmpty();
    }

    /** Whoever has named it and does not watch it yet answers nobody. */
    @Test
    void aTestCopyPromisesNothing() {
        var page = page(new Centre("The Centre", "duty@centre.example", "", LEAVE, "", false), CENTRE, 1, 1);
        assertThat(section(page, "Who runs this site?")).startsWith("Nobody yet. This is a test copy.");
        assertThat(page.text()).doesNotContain("complain", "officer", "High Street", "The Centre");
    }

    @Test
    void theLawIsThatOfWhoeverRunsIt() {
        assertThat(section(page(CENTRE, 1, 1), "The law, for grown-ups"))
                .contains("Article 6(1)(e)", "Schedule 1, paragraph 18", "Chapter V of the UK GDPR")
                .doesNotContain("competent authority");
        var force = new DataController("", "", Law.PART_3);
        assertThat(section(page(force, 1, 1), "The law, for grown-ups"))
                .contains("competent authority", "section 35(2)(b)", "Part 3, Chapter 5")
                .doesNotContain("Chapter V of the UK GDPR");
    }

    /** A name is text, whatever stands in it. */
    @Test
    void aNameIsNoMarkup() {
        var odd = new Centre("<b>Centre</b> & %s", "duty@centre.example", "", LEAVE, "", true);
        var page = page(odd, CENTRE, 1, 1);
        assertThat(section(page, "Who runs this site?")).startsWith("<b>Centre</b> & %s runs this site.");
        assertThat(page.select("b")).isEmpty();
    }

    private static Document page(DataController controller, int fewest, int most) {
        return page(new Centre("The Centre", "duty@centre.example", "", LEAVE, "", true), controller, fewest, most);
    }

    private static Document page(Centre centre, DataController controller, int fewest, int most) {
        var article = new Article();
        new WhoAnswers(centre, controller, new Keeping(fewest, most)).addTo(article);
        return Jsoup.parse(article.getElement().getOuterHTML());
    }

    private static String section(Document page, String title) {
        return page.select("section").stream()
                .filter(section -> section.select("h2").text().equals(title))
                .findFirst()
                .orElseThrow()
                .select("p")
                .text();
    }

    private record Keeping(int fewestMonths, int mostMonths) implements ReportKeeping {}
}
