package org.thinkuknow.travel.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.offender.Country;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.travel.JourneyStop;
import org.thinkuknow.travel.NotifiedJourney;
import org.thinkuknow.travel.OpenedJourney;

import java.time.LocalDate;

/** A journey as it was notified last, and whether an order forbids a country of it. */
class JourneyHead extends Section {

    JourneyHead(OpenedJourney opened) {
        setId("head");
        if (!opened.bans().isEmpty()) {
            var bans = Classed.of(new UnorderedList(), "notable");
            bans.setId("bans");
            opened.bans().forEach(ban -> bans.add(new ListItem(ban)));
            add(
                    new H2("An order names a country of this journey"),
                    bans,
                    new Paragraph(
                            "Please read the order's own words and ask its court or your legal adviser. Supervisors were told"
                                    + " that there is something to look at."));
        }
        var told = opened.latest();
        var facts = Classed.of(new DescriptionList(), "facts");
        Inputs.fact(facts, "Reference", opened.seen().reference());
        Inputs.fact(facts, "Stands as", opened.state().words());
        Inputs.fact(
                facts,
                "Leaves",
                UkTime.day(told.departs()) + (told.departsAt() == null ? "" : ", " + told.departsAt()));
        Inputs.fact(facts, "Return, as notified", comesBack(told));
        var back = opened.back();
        if (back != null) {
            Inputs.fact(facts, "Return, as recorded", back.words());
        }
        add(new H2("The journey"), facts);
        told.stops().forEach(this::stop);
    }

    private void stop(JourneyStop stop) {
        var facts = Classed.of(new DescriptionList(), "facts");
        Inputs.fact(facts, "There", "%s to %s".formatted(day(stop.arrives()), day(stop.leaves())));
        Inputs.fact(facts, "Point of arrival", said(stop.point()));
        Inputs.fact(facts, "Carrier", said(stop.carrier()));
        Inputs.fact(facts, "Stays at", said(stop.accommodation()));
        add(new H3(new Country(stop.country()).words()), facts);
    }

    private static String comesBack(NotifiedJourney told) {
        return "%s, %s".formatted(day(told.comesBack()), said(told.pointOfReturn()));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "day not said" : UkTime.day(day);
    }

    private static String said(String text) {
        return text.isEmpty() ? "not said" : text;
    }
}
