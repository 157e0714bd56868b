package org.thinkuknow.offender.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.account.Staff;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.offender.Flag;
import org.thinkuknow.offender.OffenderFlags;
import org.thinkuknow.offender.RaisedFlag;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.Classed;

import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

/** Whereabouts unknown, missing, wanted: each by itself, raised and closed with a reason. */
class FlagsPart extends Section {

    private final String reference;
    private final transient OffenderFlags flags;
    private final transient Staff staff;
    private final transient OffenderSteps steps;

    FlagsPart(String reference, OffenderFlags flags, Staff staff, OffenderSteps steps) {
        this.reference = reference;
        this.flags = flags;
        this.staff = staff;
        this.steps = steps;
        setId("flags");
        add(new H2("Whereabouts unknown, missing, wanted"));
        var all = flags.of(reference);
        for (var flag : Flag.values()) {
            var stands = all.stream().anyMatch(each -> each.flag() == flag && each.stands());
            add(stands ? close(flag) : raise(flag));
        }
        var list = Classed.of(new UnorderedList(), "log");
        all.forEach(each -> list.add(new ListItem(new Paragraph(words(each)))));
        add(all.isEmpty() ? new Paragraph("None was raised.") : list);
    }

    private Component raise(Flag flag) {
        var id = UUID.randomUUID();
        return form(
                "raise-" + name(flag),
                "Raise: " + flag.words(),
                flag.asks(),
                reason -> steps.take("Raised.", () -> flags.raise(reference, id, flag, reason)));
    }

    private Component close(Flag flag) {
        return form(
                "close-" + name(flag),
                "Close: " + flag.words(),
                "Why it ends",
                reason -> steps.take("Closed.", () -> flags.close(reference, flag, reason)));
    }

    private static Component form(String name, String summary, String asks, Consumer<String> send) {
        var reason = Fields.area(name + "-reason", asks, "");
        var refusal = new Refusal(name + "-refusal");
        var button = Buttons.once(name, summary, () -> refusal.unlessTaken(() -> send.accept(reason.getValue())));
        return new NativeDetails(summary, new Div(reason, refusal, button));
    }

    private String words(RaisedFlag each) {
        var raised = "%s: raised by %s, %s. %s"
                .formatted(
                        each.flag().words(),
                        staff.nameOf(each.raisedBy()),
                        UkTime.words(each.raisedAt()),
                        each.reason());
        return each.stands()
                ? raised
                : "%s%nClosed by %s, %s. %s"
                        .formatted(
                                raised,
                                staff.nameOf(Objects.requireNonNull(each.closedBy())),
                                UkTime.words(Objects.requireNonNull(each.closedAt())),
                                each.closing());
    }

    private static String name(Flag flag) {
        return flag.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
