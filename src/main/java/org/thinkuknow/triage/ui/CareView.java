package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.thinkuknow.assessment.Theme;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.StaffLayout;
import org.thinkuknow.shift.Care;
import org.thinkuknow.shift.Care.LeftOut;
import org.thinkuknow.shift.Listeners;
import org.thinkuknow.shift.Listeners.Listener;
import org.thinkuknow.shift.TalkRequests;
import org.thinkuknow.triage.CaseThemes;

/** For whoever reads hard things all day: how they read, what they leave out today, and who listens. Nobody else sees what is chosen. */
@Route(value = "triage/care", layout = StaffLayout.class)
@PageTitle("For you – Think U Know")
@StyleSheet("styles/care.css")
@RolesAllowed({"OFFICER", "SUPERVISOR"})
class CareView extends Div {

    private final Care care;
    private final TickBox reasonsFirst = new TickBox("Reasons first, words on a press", this::read);
    private final CaseThemes themes;
    private final ComboBox<Theme> theme = new ComboBox<>("Theme");
    private final UnorderedList leftOut = new UnorderedList();

    CareView(Care care, CaseThemes themes, TalkRequests talks, Listeners listeners) {
        this.care = care;
        this.themes = themes;
        addClassNames("room", "care");
        add(
                new H1("For you"),
                new Paragraph("Nobody is asked why, and nothing of this is in any figure or in the record."),
                reading(),
                themesToday(),
                talk(talks, listeners),
                new PageLink("/triage", "Back to the desk"));
        showLeftOut();
    }

    private Section reading() {
        var first = Classed.of(new NativeLabel(), "tick");
        reasonsFirst.setId("reasons-first");
        reasonsFirst.setValue(care.readsReasonsFirst());
        first.add(reasonsFirst, new Span("Reasons first, words on a press"));
        return new Section(
                new H2("How you read"),
                first,
                new Paragraph("A case opens with why it has its level. What was told is folded up until you open it, "
                        + "on paper too. That you opened the case is written down, as always."));
    }

    private void read() {
        care.readReasonsFirst(reasonsFirst.getValue());
    }

    private Section themesToday() {
        theme.setItems(themes.all());
        theme.setItemLabelGenerator(Theme::name);
        theme.setId("theme-today");
        leftOut.setId("left-out");
        return new Section(
                new H2("Not this theme today"),
                new Paragraph(
                        "“Take the next case” passes it over for 12 hours while a colleague is there who can take it; "
                                + "not when you are alone, and not at level one when its time is nearly over. Whoever leads the shift "
                                + "sees how many leave something out: neither who nor what."),
                theme,
                CaseForms.action("leave-out", "Leave it out", this::leaveOut),
                leftOut);
    }

    private void leaveOut() {
        theme.getOptionalValue().map(Theme::id).ifPresent(care::leaveOut);
        theme.clear();
        showLeftOut();
    }

    private void showLeftOut() {
        leftOut.removeAll();
        care.leftOut().forEach(left -> leftOut.add(row(left)));
    }

    private ListItem row(LeftOut left) {
        var name = themes.all().stream()
                .filter(each -> each.id().equals(left.theme()))
                .map(Theme::name)
                .findFirst()
                .orElse(left.theme());
        var again = CaseForms.action("take-again-" + left.theme(), "Take it again", () -> {
            care.takeAgain(left.theme());
            showLeftOut();
        });
        again.setAriaLabel("Take it again: " + name);
        return new ListItem(new Span("%s, until %s ".formatted(name, UkTime.timeOnWeekday(left.until()))), again);
    }

    private static Section talk(TalkRequests talks, Listeners listeners) {
        var list = new UnorderedList();
        list.setId("listeners");
        listeners.all().forEach(listener -> list.add(line(listener)));
        return new Section(
                new H2("A talk"),
                new Paragraph("Talking about what one read is part of the work. These listen:"),
                list,
                new TalkLine(talks, "I would like to talk"));
    }

    private static ListItem line(Listener listener) {
        var number = new Anchor("tel:" + listener.telephone().replaceAll("[^+0-9]", ""), listener.telephone());
        return new ListItem(new Span(listener.name() + " "), number, new Span(" " + listener.words()));
    }
}
