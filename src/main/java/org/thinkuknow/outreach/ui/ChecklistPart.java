package org.thinkuknow.outreach.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import org.thinkuknow.outreach.CheckPoint;
import org.thinkuknow.outreach.OpenedVisit;
import org.thinkuknow.outreach.VisitWords;

import java.util.function.BiConsumer;

/** What has to be agreed before a visit is confirmed, in the words of the school's nation. */
class ChecklistPart extends Section {

    private static final String TICKED = "event.target.checked";

    ChecklistPart(OpenedVisit visit, VisitWords words, BiConsumer<String, Boolean> tick) {
        setId("checklist");
        var nation = words.of(visit.facts().school().nation());
        add(new H2("Checklist"), new Paragraph(nation.visitors()));
        var set = new Element("fieldset").setAttribute("class", "checklist");
        set.appendChild(new Element("legend")
                .setText("%d of %d agreed"
                        .formatted(
                                visit.checked().size(),
                                words.checklist(nation.key()).size())));
        words.checklist(nation.key())
                .forEach(point -> set.appendChild(line(point, visit.checked().contains(point.id()), tick)));
        getElement().appendChild(set);
    }

    private static Element line(CheckPoint point, boolean done, BiConsumer<String, Boolean> tick) {
        var box = new Element("input").setAttribute("type", "checkbox").setAttribute("id", "point-" + point.id());
        if (done) {
            box.setAttribute("checked", true);
        }
        box.addEventListener(
                        "change",
                        event -> tick.accept(
                                point.id(), event.getEventData().path(TICKED).asBoolean()))
                .addEventData(TICKED);
        return new Element("label").appendChild(box, new Element("span").setText(point.text()));
    }
}
