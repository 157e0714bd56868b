package org.thinkuknow.help.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.thinkuknow.centre.Centre;
import org.thinkuknow.help.DataController;
import org.thinkuknow.help.ReportKeeping;
import org.thinkuknow.shell.PageLink;

/**
 * What the page about privacy says that is another at each installation: for how long reports are kept, who answers for what is kept
 * about people, how to complain, and under which law (UK GDPR, Article 13; Data Protection Act 2018, sections 44 and 164A).
 */
final class WhoAnswers {

    private final Centre centre;
    private final DataController controller;
    private final ReportKeeping keeping;

    WhoAnswers(Centre centre, DataController controller, ReportKeeping keeping) {
        this.centre = centre;
        this.controller = controller;
        this.keeping = keeping;
    }

    void addTo(Article article) {
        add(article, "How long?", new Paragraph(howLong()));
        if (centre.isTestCopy()) {
            add(
                    article,
                    "Who runs this site?",
                    new Paragraph("Nobody yet. This is a test copy. A centre that runs one is named here."));
        } else {
            add(article, "Who runs this site?", runs(), officer());
            add(article, "If you are not happy with what we keep", complaint());
        }
        add(article, "The law, for grown-ups", law());
    }

    private static void add(Article article, String title, Paragraph... paragraphs) {
        var words = new Div(paragraphs);
        words.addClassName("words");
        article.add(new Section(new H2(title), words));
    }

    private String howLong() {
        var longer = " A report that the police or a court still need can be kept for longer.";
        if (keeping.fewestMonths() == 0) {
            return "It is not decided yet how long reports are kept. Until it is, they stay.";
        }
        if (keeping.mostMonths() == 0) {
            return "Some reports are erased %s after we have finished. The others stay until somebody decides."
                    .formatted(words(keeping.fewestMonths()));
        }
        return keeping.fewestMonths() == keeping.mostMonths()
                ? "We erase a report %s after we have finished.".formatted(words(keeping.mostMonths())) + longer
                : "We erase a report between %s and %s after we have finished."
                                .formatted(words(keeping.fewestMonths()), words(keeping.mostMonths()))
                        + longer;
    }

    /** Whole years as years: nobody has a picture of 72 months. */
    private static String words(int months) {
        return months % 12 == 0 ? many(months / 12, "year") : many(months, "month");
    }

    private static String many(int number, String unit) {
        return number + " " + (number == 1 ? unit : unit + "s");
    }

    private Paragraph runs() {
        return new Paragraph("%s runs this site. It decides what is done with what you tell us.%s"
                .formatted(
                        centre.name().strip(),
                        controller.address().isBlank()
                                ? ""
                                : " Letters go to: %s."
                                        .formatted(controller.address().strip())));
    }

    private Paragraph officer() {
        var words = new Paragraph();
        if (controller.hasOfficer()) {
            words.add("Somebody there looks after everything that is kept about people. That is the data protection"
                    + " officer. You can ask them, and so can a grown-up for you: ");
            words.add(contact());
            words.add(".");
        } else {
            words.add("You can ask about what is kept with your five words.");
        }
        return words;
    }

    private Anchor contact() {
        var contact = controller.officer().strip();
        var link = new Anchor(contact.contains(":") ? contact : "mailto:" + contact, contact);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("rel", "noreferrer");
        return link;
    }

    private Paragraph complaint() {
        var words = new Paragraph("You can complain. Any words will do. Write with your five words on ");
        words.add(new PageLink("/report/reply", "Read your answer"));
        if (controller.hasOfficer()) {
            words.add(", or to the data protection officer");
        }
        words.add(
                ". Within 30 days we tell you that we have it. As soon as we can, we tell you what we found and did.");
        return words;
    }

    private Paragraph[] law() {
        return controller.law() == DataController.Law.PART_3
                ? new Paragraph[] {
                    new Paragraph(
                            "We are a competent authority. What is told here is kept to protect children and to find"
                                    + " out about offences, under Part 3 of the Data Protection Act 2018: section 35(2)(b), and"
                                    + " where it is sensitive section 35(5) with Schedule 8, paragraph 4. Your rights are those"
                                    + " of sections 44 to 48. What we keep for other purposes is under the UK GDPR, Article"
                                    + " 6(1)(e)."),
                    elsewhere("Part 3, Chapter 5 of that Act")
                }
                : new Paragraph[] {
                    new Paragraph(
                            "What is told here is kept because protecting children is a task in the public interest:"
                                    + " UK GDPR, Article 6(1)(e), with section 8 of the Data Protection Act 2018. For health,"
                                    + " sex life and the like it is Article 9(2)(g) with Schedule 1, paragraph 18, of that Act,"
                                    + " and for offences Article 10 with section 10(5) and the same paragraph. Where a life is"
                                    + " in danger, it is Articles 6(1)(d) and 9(2)(c), too."),
                    elsewhere("Chapter V of the UK GDPR")
                };
    }

    private static Paragraph elsewhere(String law) {
        return new Paragraph("Nobody has to tell us anything. A program suggests which report is read first, and people"
                + " decide. What is told leaves the UK only when police in another country have to act, under %s. For the"
                        .formatted(law)
                + " records of a school, the school answers, and we keep them for it.");
    }
}
