package org.thinkuknow.offender.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.offender.NotificationPeriod;
import org.thinkuknow.offender.OpenedOffender;
import org.thinkuknow.shell.Classed;

import java.util.Locale;
import java.util.stream.Collectors;

/** Who it is, why they are on the register and for how long. */
class OffenderHead extends Section {

    OffenderHead(OpenedOffender opened, String manager) {
        setId("head");
        var who = opened.identity();
        var managed = opened.management();
        var facts = Classed.of(new DescriptionList(), "facts");
        Fields.fact(facts, "Reference", opened.reference());
        Fields.fact(facts, "Born", UkTime.day(who.born()));
        who.otherNames().forEach(name -> Fields.fact(facts, "Other name", name));
        who.addresses().forEach(address -> Fields.fact(facts, "Address", address));
        who.documents().forEach(document -> Fields.fact(facts, document.kind(), "ending " + document.lastFour()));
        managed.disposals().forEach(each -> Fields.fact(facts, UkTime.day(each.day()), each.words()));
        managed.orders()
                .forEach(order -> Fields.fact(
                        facts,
                        order.kind().words(),
                        (order.ends() == null ? "without an end" : "until " + UkTime.day(order.ends()))
                                + (order.ban().words().isEmpty()
                                        ? ""
                                        : "; no journey to: " + order.ban().words())));
        Fields.fact(facts, "Has to notify", period(opened.period()));
        opened.reviews().stream()
                .filter(review -> review.due() != null)
                .forEach(review ->
                        Fields.fact(facts, review.title(), review.due().words()));
        var risk = managed.risk();
        Fields.fact(
                facts,
                "Risk",
                risk == null
                        ? "not assessed here"
                        : "%s, %s, %s".formatted(risk.band().words(), risk.tool(), UkTime.day(risk.assessed())));
        Fields.fact(facts, "Home", opened.nation().words());
        Fields.fact(facts, "Managed by", manager);
        add(new H2("Who it is"), facts);
        if (opened.isUnderEighteen()) {
            add(Classed.of(
                    new Paragraph(
                            "Under 18. A court may have made a parent answerable (s.89); the young person attends with them. On the"
                                    + " eighteenth birthday every open duty is the person's own."),
                    "notable"));
        }
    }

    private static String period(NotificationPeriod period) {
        if (period.isWithoutEnd()) {
            return "without an end";
        }
        var ends = period.ends();
        return ends == null
                ? "for how long does not follow from what is entered"
                : "until %s (%s)"
                        .formatted(
                                UkTime.day(ends),
                                period.lengths().stream()
                                        .map(length -> length.title().toLowerCase(Locale.UK))
                                        .collect(Collectors.joining("; ")));
    }
}
