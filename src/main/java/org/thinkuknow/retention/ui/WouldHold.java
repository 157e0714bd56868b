package org.thinkuknow.retention.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.thinkuknow.retention.FilePart;
import org.thinkuknow.retention.Files;

/** A file as it would go out, to be looked through before it does: the parts of which the documents are made. */
class WouldHold extends Section {

    private final Paragraph count = new Paragraph();
    private final Div parts = new Div();

    WouldHold() {
        setId("would-hold");
        addClassName("would-hold");
        getElement().setAttribute("aria-label", "What the file would hold").setAttribute("tabindex", "0");
        count.setId("places");
        count.getElement().setAttribute("role", "status");
        add(count, parts);
        setVisible(false);
    }

    void show(Files.WouldHold file) {
        count.setText(
                switch (file.places()) {
                    case 0 -> "This is what the file would hold. Nothing is left out.";
                    case 1 -> "This is what the file would hold. 1 place is left out.";
                    default -> "This is what the file would hold. %d places are left out.".formatted(file.places());
                });
        parts.removeAll();
        file.parts().forEach(part -> parts.add(new H3(part.name()), entries(part)));
        setVisible(true);
    }

    void hide() {
        setVisible(false);
        parts.removeAll();
    }

    private static DescriptionList entries(FilePart part) {
        var list = new DescriptionList();
        part.entries().forEach(entry -> {
            var text = new DescriptionList.Description(entry.text());
            text.getElement().setAttribute("dir", "auto");
            list.add(new DescriptionList.Term(entry.heading()), text);
        });
        return list;
    }
}
