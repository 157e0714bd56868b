package org.thinkuknow.ownlessons.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.thinkuknow.ownlessons.DraftFinding;
import org.thinkuknow.ownlessons.OwnRead;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * What the checks found, each with its line, a press away, and how old a reader the words need. Where a form shows it on its cards, how
 * much it is.
 */
class FindingList extends Section {

    private static final int MOST_SHOWN = 30;

    private final Paragraph said = new Paragraph();
    private final Paragraph more = new Paragraph();
    private final OrderedList list = new OrderedList();
    private final Paragraph ages = new Paragraph();
    private final transient Consumer<DraftFinding> goTo;
    private final boolean onCards;

    /**
     * @param onCards whether cards show what was found, so that no lines are named here
     * @param goTo    is told the finding whose line the writer wants to see
     */
    FindingList(boolean onCards, Consumer<DraftFinding> goTo) {
        this.onCards = onCards;
        this.goTo = goTo;
        setId("checks");
        said.setId("checks-said");
        said.getElement().setAttribute("role", "status");
        list.addClassName("findings");
        ages.setId("reading-ages");
        add(new H2("Checks"), said, list, more, ages);
    }

    void show(OwnRead read) {
        var stopping = read.findings().stream().filter(DraftFinding::stops).count();
        said.setText(
                stopping == 0
                        ? "The checks find nothing to put right"
                        : (stopping == 1 ? "1 thing to put right" : stopping + " things to put right")
                                + (onCards ? stopping == 1 ? ", on its card" : ", each on its card" : ""));
        list.removeAll();
        if (!onCards) {
            lines(read);
        }
        ages.setText(
                read.ages().isEmpty()
                        ? ""
                        : "Reading age: "
                                + read.ages().stream()
                                        .map(age -> String.format(
                                                Locale.ROOT,
                                                "%s %.1f (at most %d)",
                                                age.kind(),
                                                age.age(),
                                                age.limit()))
                                        .collect(Collectors.joining(", "))
                                + ".");
    }

    private void lines(OwnRead read) {
        read.findings().stream().limit(MOST_SHOWN).forEach(finding -> list.add(line(finding)));
        more.setText(
                read.findings().size() > MOST_SHOWN
                        ? "And %d more, once these are put right."
                                .formatted(read.findings().size() - MOST_SHOWN)
                        : "");
    }

    private ListItem line(DraftFinding finding) {
        var where = new NativeButton(
                "%s, line %d".formatted(finding.part().title(), finding.line()), click -> goTo.accept(finding));
        where.getElement().setAttribute("type", "button");
        return new ListItem(where, new Span((finding.stops() ? "" : "Look at this: ") + finding.words()));
    }
}
