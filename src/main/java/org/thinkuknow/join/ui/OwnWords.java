package org.thinkuknow.join.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import org.thinkuknow.classroom.PupilWords;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.ReportLink;

/** Boxes in which pupils write their own words, in any script. Whatever is written, everybody reads the same line beside them. */
final class OwnWords {

    private static final String WHO_READS = "who-reads";

    private OwnWords() {}

    /** Up to three short entries. */
    static Component entries(ReportLink help) {
        var boxes = Classed.of(new Div(), "words-to-send");
        for (var place = 1; place <= PupilWords.MOST_WORDS; place++) {
            var box = new Element("input")
                    .setAttribute("type", "text")
                    .setAttribute("autocomplete", "off")
                    .setAttribute("enterkeyhint", "next");
            boxes.getElement()
                    .appendChild(labelled(
                            box, "word-" + place, place == 1 ? "A word or two" : "Another, if you like", WHO_READS));
        }
        return new Div(boxes, whoReads(WHO_READS, help));
    }

    /** A question to the teacher, folded until somebody wants to ask. */
    static Component question(ReportLink help) {
        var described = "who-reads-questions";
        var box = new Element("textarea").setAttribute("rows", "3").setAttribute("autocomplete", "off");
        var folded = new NativeDetails("Ask your teacher");
        var inside = new Div();
        inside.getElement()
                .appendChild(
                        labelled(box, "my-question", "Your question. Your class does not see who asks.", described));
        inside.add(
                whoReads(described, help), ScreenQuestion.button("Send my question", "quiet", "send-question"), said());
        folded.setContent(inside);
        folded.addClassName("ask-teacher");
        folded.getElement().setAttribute("hidden", true);
        return folded;
    }

    private static Element labelled(Element box, String id, String words, String describedBy) {
        var label = new Element("label").setAttribute("for", id).setText(words);
        box.setAttribute("id", id).setAttribute("dir", "auto").setAttribute("aria-describedby", describedBy);
        return new Element("div").setAttribute("class", "word").appendChild(label, box);
    }

    private static Paragraph whoReads(String id, ReportLink help) {
        var line = Classed.of(
                new Paragraph(
                        new Text("Your teacher reads these. For something private: "),
                        new PageLink(help.address(), help.words()).look("help-link")),
                "hint");
        line.setId(id);
        return line;
    }

    private static Paragraph said() {
        var said = Classed.of(new Paragraph(), "said");
        said.getElement().setAttribute("role", "status");
        return said;
    }
}
