package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.triage.CaseFacts;
import org.thinkuknow.triage.CaseTies.Tie;
import org.thinkuknow.triage.CaseTies.Ties;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** What a case shares with others: folded up to one line until an officer wants it, first as a list, then as a picture. */
class SharesWith extends Section {

    private final String here;

    SharesWith(String here, Ties ties, Instant now) {
        this.here = here;
        addClassName("shares");
        setId("shares");
        var inside = new Div();
        if (!ties.twins().isEmpty()) {
            var twins = new Paragraph(new Span("The same words came within a day in "));
            twins.setId("twins");
            ties.twins().forEach(twin -> twins.add(link(twin), new Span(" "), beside(twin), new Span(" ")));
            add(twins);
        }
        if (!ties.strong().isEmpty()) {
            inside.add(list(ties.strong(), now), new TieGraph(ties.strong()));
        }
        if (!ties.weak().isEmpty()) {
            inside.add(new H3("Only a place, a school or a name"), list(ties.weak(), now));
        }
        if (!ties.common().isEmpty()) {
            inside.add(new Paragraph("Very common, so it says nothing: "
                    + ties.common().stream().map(SharesWith::named).collect(Collectors.joining("; "))));
        }
        if (!ties.apart().isEmpty()) {
            var apart = new Paragraph(new Span("Said not to be the same: "));
            apart.setId("apart");
            ties.apart().forEach(other -> apart.add(link(other), new Span(" "), beside(other), new Span(" ")));
            inside.add(apart);
        }
        var others = ties.cases();
        if (inside.getComponentCount() > 0) {
            var details = new NativeDetails(
                    new H2(
                            others == 0
                                    ? "Shares nothing that says much"
                                    : "Shares with %d other%s".formatted(others, others == 1 ? "" : "s")),
                    inside);
            details.addClassName("form");
            add(details);
        }
        setVisible(getComponentCount() > 0);
    }

    private UnorderedList list(List<Tie> ties, Instant now) {
        var list = new UnorderedList();
        ties.forEach(tie -> {
            var what = new Span(tie.written());
            what.getElement().setAttribute("dir", "auto");
            what.addClassName("identifier");
            var cases = new UnorderedList();
            tie.others()
                    .forEach(other -> cases.add(new ListItem(
                            link(other),
                            new Span(", %s, %s, "
                                    .formatted(
                                            other.level().title(),
                                            other.standing().state().words())),
                            ReadableTimes.component(other.times().receivedAt(), now),
                            new Span(" "),
                            beside(other))));
            list.add(new ListItem(new Span(tie.kind().words() + " "), what, cases));
        });
        return list;
    }

    private static String named(Tie tie) {
        return tie.kind().words() + " " + tie.written();
    }

    static Anchor link(CaseFacts other) {
        return new Anchor("triage/" + other.reference(), other.reference());
    }

    /** Leads to both texts and to what can be done about them. */
    private Anchor beside(CaseFacts other) {
        var beside = new Anchor("triage/%s/beside/%s".formatted(here, other.reference()), "Side by side");
        beside.addClassName("beside-link");
        beside.setAriaLabel("Side by side with " + other.reference());
        return beside;
    }

    /** The same as the list above it, as a picture: this case, what it shares, and with whom. */
    static class TieGraph extends NodeGraph {

        private static final int MOST_ROWS = 8;

        TieGraph(List<Tie> all) {
            var ties = all.stream().limit(MOST_ROWS).toList();
            var cases = ties.stream()
                    .flatMap(tie -> tie.others().stream())
                    .distinct()
                    .limit(MOST_ROWS)
                    .toList();
            for (var row = 0; row < ties.size(); row++) {
                var height = middle(row, ties.size());
                fromFirst(height);
                for (var other : ties.get(row).others()) {
                    var at = cases.indexOf(other);
                    if (at >= 0) {
                        toLast(height, middle(at, cases.size()));
                    }
                }
            }
            draw(
                    List.of(new Span("This case")),
                    ties.stream().map(TieGraph::name).toList(),
                    cases.stream().map(NodeGraph::node).toList());
        }

        private static Span name(Tie tie) {
            var name = new Span(tie.written());
            name.getElement()
                    .setAttribute("dir", "auto")
                    .setAttribute("title", tie.kind().words() + " " + tie.written());
            return name;
        }
    }
}
