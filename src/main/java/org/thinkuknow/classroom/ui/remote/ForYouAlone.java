package org.thinkuknow.classroom.ui.remote;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.classroom.FlaggedWords;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Words that may tell of danger. Their number stands in a folded line: whoever looks over the teacher's shoulder sees no word.
 * The steps are those of Keeping children safe in education (part one): listen, promise no secrecy, ask nothing that leads, write
 * it down, tell the designated safeguarding lead at once.
 */
class ForYouAlone extends NativeDetails {

    private final transient FlaggedWords words;
    private final transient Consumer<Runnable> perform;
    private final Div none = new Div(
            new Paragraph("Nothing. What looks as if a child may need you comes here, and never to the board."));
    private final UnorderedList list = Classed.of(new UnorderedList(), "marked");
    private final Map<String, ListItem> shown = new LinkedHashMap<>();

    ForYouAlone(FlaggedWords words, Consumer<Runnable> perform) {
        this.words = words;
        this.perform = perform;
        setId("for-you-alone");
        setContent(new Div(none, list, whatToDo()));
        list.getElement().setAttribute("tabindex", "-1").setAttribute("aria-label", "Words for you alone");
    }

    /** Shows what waits of one lesson; where nothing does, there is nothing to see. */
    void show(String lesson) {
        show(words.waiting().stream()
                .filter(flagged -> flagged.lesson().equals(lesson))
                .toList());
    }

    private void show(List<FlaggedWords.Flagged> all) {
        var references = all.stream().map(FlaggedWords.Flagged::reference).toList();
        shown.entrySet().removeIf(entry -> {
            var gone = !references.contains(entry.getKey());
            if (gone) {
                list.remove(entry.getValue());
                list.getElement().callJsFunction("focus");
            }
            return gone;
        });
        all.forEach(flagged -> shown.computeIfAbsent(flagged.reference(), reference -> entry(flagged)));
        none.setVisible(all.isEmpty());
        setSummaryText(
                all.isEmpty()
                        ? "For you alone: nothing"
                        : "For you alone: %d. Open it when nobody sees your screen".formatted(all.size()));
        setVisible(!all.isEmpty() || isOpen());
        getElement().getClassList().set("waits", !all.isEmpty());
    }

    private ListItem entry(FlaggedWords.Flagged flagged) {
        var said = Classed.of(new Paragraph(flagged.words()), "own-words");
        said.getElement().setAttribute("dir", "auto");
        var entry = new ListItem(
                said,
                new Paragraph(
                        ("Written on the screen that is called %s: your notes under “Class” may say who that is. Do "
                                        + "not ask the class.")
                                .formatted(flagged.seat())));
        flagged.reasons()
                .forEach(reason ->
                        entry.add(Classed.of(new Paragraph("It is here because " + reason + "."), "counter")));
        var dealtWith =
                new NativeButton("Take it off my list", click -> perform.accept(() -> words.done(flagged.reference())));
        entry.add(
                new PageLink("/teach/written/" + flagged.reference(), "Write it down").look("write-down"),
                new NativeDetails(
                        "I have dealt with it",
                        new Div(new Paragraph("It goes from this list. A record that you wrote stays."), dealtWith)));
        list.add(entry);
        return entry;
    }

    private static Component whatToDo() {
        var steps = new OrderedList();
        List.of(
                        "In danger now? Call 999 first.",
                        "Stay calm. Say nothing about it in front of the class, and go on with the lesson.",
                        "See the child alone as soon as you can. Listen, and let them tell it in their own words: tell me, "
                                + "explain, describe.",
                        "Do not promise to keep it secret. Say whom you have to tell, and why.",
                        "Do not question: no “why”, nothing that leads. You need no proof.",
                        "Tell your designated safeguarding lead now, in person. Out of reach? Tell the deputy.",
                        "Write it down in the child's own words. The form holds what was written here already.")
                .forEach(step -> steps.add(new ListItem(step)));
        return new Div(
                new H2("What to do now"),
                steps,
                new Paragraph(new PageLink(
                        "/help/teachers", "All the steps, and what to do if it is about somebody at school")),
                Classed.of(
                        new Paragraph("A sign may be wrong, and words without one may hide a worry. You decide."),
                        "counter"));
    }
}
