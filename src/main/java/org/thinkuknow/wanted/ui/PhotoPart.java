package org.thinkuknow.wanted.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.security.web.csrf.CsrfToken;
import org.thinkuknow.wanted.FileField;
import org.thinkuknow.wanted.OpenedFile;
import org.thinkuknow.wanted.WantedState;

/** The photo of a file, and another one in its place: a plain form, so that the file goes where its size is limited. */
class PhotoPart extends Section {

    PhotoPart(OpenedFile file, boolean manages) {
        setId("photo");
        add(new H2("The photo"));
        var reference = file.facts().reference();
        if (file.pictured()) {
            var words = file.text().text(FileField.PHOTO_WORDS);
            var image = new Image(
                    "/triage/wanted/%s/photo.jpg".formatted(reference), words.isEmpty() ? "The photo" : words);
            image.setWidth("240px");
            image.setHeight("300px");
            add(image);
        } else {
            add(new Paragraph("There is none yet."));
        }
        if (manages && file.facts().state() == WantedState.PROPOSED) {
            getElement().appendChild(form(reference));
        }
    }

    private static Element form(String reference) {
        var form = new Element("form")
                .setAttribute("id", "bring-photo")
                .setAttribute("method", "post")
                .setAttribute("action", "/triage/wanted/%s/photo".formatted(reference))
                .setAttribute("enctype", "multipart/form-data");
        token(form);
        return form.appendChild(
                new Element("label")
                        .setAttribute("for", "photo-file")
                        .setText("A JPEG, PNG or WebP file of at most 5 MB"),
                new Element("input")
                        .setAttribute("type", "file")
                        .setAttribute("id", "photo-file")
                        .setAttribute("name", "photo")
                        .setAttribute("accept", "image/jpeg,image/png,image/webp")
                        .setAttribute("required", true),
                new Element("button")
                        .setAttribute("type", "submit")
                        .setAttribute("id", "photo-send")
                        .setText("Bring this photo"));
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
