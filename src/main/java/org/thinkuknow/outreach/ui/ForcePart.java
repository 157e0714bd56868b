package org.thinkuknow.outreach.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.thinkuknow.geography.Agency;
import org.thinkuknow.outreach.VisitRefused;
import org.thinkuknow.schools.RegisteredSchool;
import org.thinkuknow.schools.SchoolRefused;
import org.thinkuknow.schools.SchoolRegister;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Where the postcode of a school spans police forces: somebody says once to which it belongs, and a supervisor can put that right. */
class ForcePart extends Section {

    private static final String FORCE = "force";

    private ForcePart(String id) {
        setId(id);
    }

    /**
     * @param corrects whether the reader is a supervisor
     * @param again    shows the page anew, with a sentence
     * @return empty if there is nothing to choose
     */
    static Optional<ForcePart> of(
            RegisteredSchool school, boolean corrects, SchoolRegister register, Consumer<String> again) {
        if (school.area().spansForces()) {
            var part = new ForcePart("choose-force");
            part.add(
                    new H2("Which police force?"),
                    new Paragraph(
                            "The postcode of this school lies in more than one. Please ask the school, and choose once for all of us."),
                    form(school, "It is this one", register::chooseForce, again));
            return Optional.of(part);
        }
        if (corrects && school.area().possible().size() > 1) {
            var part = new ForcePart("correct-force");
            part.add(new NativeDetails(
                    "Another police force?", form(school, "Put it right", register::correctForce, again)));
            return Optional.of(part);
        }
        return Optional.empty();
    }

    private static PlainForm form(
            RegisteredSchool school, String press, BiConsumer<String, String> step, Consumer<String> again) {
        var forces = new LinkedHashMap<String, String>();
        school.area().possible().forEach(agency -> forces.put(agency.code(), agency.name()));
        var form = new PlainForm("force-form", press, typed -> {
            try {
                step.accept(school.number(), typed.text(FORCE));
            } catch (SchoolRefused e) {
                throw new VisitRefused(List.of(String.valueOf(e.getMessage())));
            }
            again.accept("Saved.");
        });
        return form.radios(
                FORCE, "Police force", forces, school.force().map(Agency::code).orElse(""));
    }
}
