package org.thinkuknow.overseas.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.thinkuknow.overseas.Dispatch;
import org.thinkuknow.overseas.JourneyLeg;
import org.thinkuknow.overseas.OpenedPackage;
import org.thinkuknow.overseas.OverseasDirectory;
import org.thinkuknow.overseas.PackageField;
import org.thinkuknow.overseas.RightsStep;
import org.thinkuknow.shell.Classed;

/** What a recipient reads, word for word, and what stays here: the ground of the transfer and the assessment. */
class WrittenPart extends Section {

    WrittenPart(OpenedPackage opened, OverseasDirectory directory) {
        setId("written");
        add(new H2("What leaves"));
        if (opened.previews().isEmpty()) {
            add(new Paragraph("No bureau is chosen yet."));
        }
        opened.previews().forEach(preview -> add(preview(preview)));
        add(new H2("What stays here"));
        var kept = list();
        for (var field : PackageField.values()) {
            if (!field.part().leaves() || field == PackageField.VICTIM_REASON || field == PackageField.SANITISED) {
                line(kept, field.label(), opened.text().words(field));
            }
        }
        add(kept);
        opened.text().countries().forEach(country -> {
            var assessed = list();
            line(assessed, "What the file knows", directory.facts(country).words());
            for (var step : RightsStep.values()) {
                var said = opened.text().rights(country).getOrDefault(step, "");
                line(assessed, step.label(), step.options().getOrDefault(said, said));
            }
            add(new H3("Human rights: " + JourneyLeg.nameOf(country)), assessed);
        });
    }

    private static NativeDetails preview(Dispatch dispatch) {
        var all = new Section();
        for (var section : dispatch.sections()) {
            var lines = list();
            section.lines().forEach(each -> line(lines, each.label(), each.text()));
            all.add(new H3(section.heading()), lines);
        }
        all.getElement().setAttribute("lang", dispatch.bureau().language());
        return new NativeDetails(
                "%s: %s".formatted(Dispatch.MARKING, dispatch.bureau().words()), all);
    }

    private static DescriptionList list() {
        return Classed.of(new DescriptionList(), "facts");
    }

    private static void line(DescriptionList list, String label, String text) {
        if (!text.isEmpty()) {
            list.add(new DescriptionList.Term(label), new DescriptionList.Description(text));
        }
    }
}
