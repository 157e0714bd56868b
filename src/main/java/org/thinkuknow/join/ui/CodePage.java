package org.thinkuknow.join.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PublicPage;
import org.thinkuknow.shell.ReportLink;

/** Where a pupil types the code from the board. */
final class CodePage {

    private static final String ASK = "Type the six letters from the board.";
    private static final String UNKNOWN =
            "No lesson has these letters just now. Look at the board once more, and ask your teacher if it stays so.";

    private static final int LONGEST = 20;

    private CodePage() {}

    static PublicPage empty() {
        return page(ASK, "", false);
    }

    /**
     * The same for a code that is wrong and one whose lesson has ended.
     *
     * @param typed stays in its box: often one letter is wrong
     */
    static PublicPage unknown(String typed) {
        return page(UNKNOWN, typed.substring(0, Math.min(typed.length(), LONGEST)), true);
    }

    private static PublicPage page(String words, String typed, boolean wrong) {
        var said = Classed.of(new Paragraph(words), wrong ? "error" : "lead");
        said.setId("code-help");
        var article = Classed.of(new Article(new H1("Join your class"), said), "join");
        var back = Classed.of(new Paragraph(), "come-back");
        back.getElement().setAttribute("hidden", true);
        article.add(back);
        article.getElement().appendChild(form(typed, wrong));
        return new PublicPage(
                        "Join your class",
                        "Type the code from the board to do a lesson with your class.",
                        "/join",
                        "",
                        ReportLink.DEFAULT,
                        article)
                .unlisted()
                .styled("live")
                .scripted("live-back");
    }

    private static Element form(String typed, boolean wrong) {
        var label = new Element("label").setAttribute("for", "code").setText("The code");
        var code = new Element("input")
                .setAttribute("id", "code")
                .setAttribute("name", "code")
                .setAttribute("type", "text")
                .setAttribute("autocomplete", "off")
                .setAttribute("autocapitalize", "characters")
                .setAttribute("spellcheck", "false")
                .setAttribute("maxlength", String.valueOf(LONGEST))
                .setAttribute("value", typed)
                .setAttribute("required", true)
                .setAttribute("aria-describedby", "code-help")
                .setAttribute("aria-invalid", String.valueOf(wrong));
        var send = new Element("button")
                .setAttribute("type", "submit")
                .setAttribute("class", "main-action")
                .setText("Join");
        var form = new Element("form").setAttribute("action", "/join").setAttribute("method", "get");
        return form.appendChild(label, code, send);
    }
}
