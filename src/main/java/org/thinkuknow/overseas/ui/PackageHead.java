package org.thinkuknow.overseas.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.overseas.JourneyLeg;
import org.thinkuknow.overseas.OpenedPackage;
import org.thinkuknow.overseas.PackageField;
import org.thinkuknow.overseas.TransferGround;
import org.thinkuknow.shell.Classed;

import java.time.Instant;
import java.util.stream.Collectors;

/** How a package stands, and who has had a hand in it. */
class PackageHead extends Section {

    private final DescriptionList how = Classed.of(new DescriptionList(), "facts");

    PackageHead(OpenedPackage opened) {
        setId("standing");
        var facts = opened.facts();
        line("Reference", facts.reference());
        line("State", facts.state().words());
        line("Why", opened.remark());
        line("Tool", facts.tool().words());
        line("Countries", facts.countries().stream().map(JourneyLeg::nameOf).collect(Collectors.joining(", ")));
        line("Registered offender", facts.subject());
        line("Chosen and written by", String.join(", ", opened.authors().values()));
        line("Begun", facts.begunAt());
        line("Given to the second officer", facts.handedAt());
        line("Approved", facts.approvedAt());
        line("Approved by", facts.approvedBy() == null ? "" : facts.approvedBy());
        line("Sent", facts.sentAt());
        line("Handling when it leaves", opened.handling());
        line("Assessment to be completed by", facts.assessBy());
        line("Law", opened.law().words());
        line(
                "To be done beside this",
                opened.text().text(PackageField.GROUND).equals(TransferGround.SAFEGUARDS.name())
                        ? "The Information Commissioner has to be told of the categories of such transfers (section 75)."
                        : "");
        add(new H2("Where it stands now"), how);
    }

    private void line(String label, @Nullable Instant moment) {
        line(label, moment == null ? "" : UkTime.words(moment));
    }

    private void line(String label, String text) {
        if (!text.isEmpty()) {
            how.add(new DescriptionList.Term(label), new DescriptionList.Description(text));
        }
    }
}
