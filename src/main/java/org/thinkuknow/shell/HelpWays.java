package org.thinkuknow.shell;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.content.Helpline;
import org.thinkuknow.content.TellButton;

import java.util.List;

/** The ways to a person who helps. */
public final class HelpWays {

    private HelpWays() {}

    /** The report button and the helplines, where they come before anything else on the page. */
    public static Aside first(List<Helpline> helplines) {
        var aside = new Aside(
                new Paragraph("You are not in trouble for telling. You can do it now."),
                new Paragraph(new PageLink("/report", TellButton.NAME).look("big-help")),
                list(helplines));
        aside.addClassName("help-first");
        aside.getElement().setAttribute("aria-label", "Get help now");
        return aside;
    }

    /** Helplines with their numbers and addresses to press. */
    public static UnorderedList list(List<Helpline> helplines) {
        var list = new UnorderedList();
        list.addClassName("helplines");
        helplines.stream().map(HelpWays::entry).forEach(list::add);
        return list;
    }

    private static ListItem entry(Helpline line) {
        var entry = new ListItem();
        var phone = line.phone().map(number -> new Anchor("tel:" + line.dial(), number));
        if (line.phone().filter(line.name()::equals).isPresent()) {
            entry.add(phone.orElseThrow());
        } else {
            var name = new Span(line.name());
            name.addClassName("strong");
            entry.add(name);
            phone.ifPresent(link -> entry.add(new Text(": "), link));
        }
        line.text().ifPresent(number -> entry.add(new Text(": text "), sms(number)));
        line.web()
                .ifPresent(web -> entry.add(
                        new Text(line.phone().isPresent() ? ", or " : ": "),
                        outside(web, line.phone().isPresent() ? "their website" : "go to their website")));
        entry.add(new Text(". " + line.about()));
        if (!line.nations().isEmpty()) {
            entry.add(new Text(" For %s.".formatted(String.join(" and ", line.nations()))));
        }
        line.hours().ifPresent(hours -> entry.add(new Text(" " + hours + ".")));
        return entry;
    }

    /** Flow counts {@code sms:} as unsafe; here it comes from our own file and has digits only. */
    private static Anchor sms(String number) {
        var link = new Anchor();
        link.setText(number);
        link.setUnsafeHref("sms:" + number);
        return link;
    }

    /** The next site is not told where its visitor comes from. */
    private static Anchor outside(String web, String words) {
        var link = new Anchor(web, words);
        link.getElement().setAttribute("rel", "noreferrer");
        return link;
    }
}
