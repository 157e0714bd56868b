package org.thinkuknow.ownlessons.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.security.web.csrf.CsrfToken;
import org.thinkuknow.learning.AgeBand;

/** Brings a lesson back that was taken away, or one that somebody sent: a plain form, so that the files go where their size is limited. */
class BringForm extends Section {

    BringForm() {
        addClassName("form");
        var form = new Element("form")
                .setAttribute("id", "bring")
                .setAttribute("method", "post")
                .setAttribute("action", "/teach/own/bring")
                .setAttribute("enctype", "multipart/form-data");
        token(form);
        form.appendChild(
                new Element("label").setAttribute("for", "bring-band").setText("For which age?"),
                bands(),
                new Element("label").setAttribute("for", "bring-files").setText("The zip, or its two files"),
                new Element("input")
                        .setAttribute("type", "file")
                        .setAttribute("id", "bring-files")
                        .setAttribute("name", "files")
                        .setAttribute("multiple", true)
                        .setAttribute("accept", ".zip,.md,.yaml,.yml")
                        .setAttribute("required", true),
                new Element("button")
                        .setAttribute("type", "submit")
                        .setAttribute("id", "bring-in")
                        .setText("Upload it"));
        add(
                new H2("Upload a lesson"),
                new Paragraph(
                        "A lesson that was downloaded from here as a zip, or the two files lesson.md and quiz.yaml."));
        getElement().appendChild(form);
    }

    private static Element bands() {
        var select = new Element("select").setAttribute("id", "bring-band").setAttribute("name", "band");
        for (var band : AgeBand.values()) {
            select.appendChild(new Element("option")
                    .setAttribute("value", band.slug())
                    .setAttribute("selected", band == AgeBand.SEVEN_TO_ELEVEN)
                    .setText(band.title()));
        }
        return select;
    }

    private static void token(Element form) {
        var request = VaadinServletRequest.getCurrent();
        if (request != null && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            form.appendChild(new Element("input")
                    .setAttribute("type", "hidden")
                    .setAttribute("name", token.getParameterName())
                    .setAttribute("value", token.getToken()));
        }
    }
}
