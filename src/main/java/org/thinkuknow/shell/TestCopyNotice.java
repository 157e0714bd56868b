package org.thinkuknow.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;

/** The plain words on every page of an installation that nobody watches. */
final class TestCopyNotice {

    private TestCopyNotice() {}

    static Paragraph testCopy() {
        return notice(
                new Text("This is a test copy. Nobody reads what is sent here. If you are in danger, call "),
                new Anchor("tel:999", "999"),
                new Text(". Childline is there any time: "),
                new Anchor("tel:08001111", "0800 1111"),
                new Text("."));
    }

    static Paragraph demo() {
        return notice(new Text("This is a demo on one computer. Its sign-ins are printed where it was started."));
    }

    private static Paragraph notice(Component... words) {
        var notice = new Paragraph(words);
        notice.addClassName("notice");
        return notice;
    }
}
