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
            new Paragraph(
                    "Nothing just now. If a pupil's words suggest that they may need you, you find them here and never on the board."));
    private final UnorderedList list = Classed.of(new UnorderedList(), "marked");
    private final Map<String, ListItem> shown = new LinkedHashMap<>();

    ForYouAlone(FlaggedWords words, Consumer<Runnable> perform) {
        this.words = words;
        this.perform = perform;
        setId("for-you-alone");
        setContent(new Div(none, list, whatToDo()));
        list.getElement().setAttribute("tabindex", "-1").setAttribute("aria-label", "Words only you should read");
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
                        ? "For you only: nothing just now"
                        : "For you only: %d. Open it when nobody else can see your screen".formatted(all.size()));
        setVisible(!all.isEmpty() || isOpen());
        getElement().getClassList().set("waits", !all.isEmpty());
    }

    private ListItem entry(FlaggedWords.Flagged flagged) {
        var said = Classed.of(new Paragraph(flagged.words()), "own-words");
        said.getElement().setAttribute("dir", "auto");
        var entry = new ListItem(
                said,
                new Paragraph(("Written on the screen called %s. Your notes under “Class” may tell you who that is. Do "
                                + "not ask the class.")
                        .formatted(flagged.seat())));
        flagged.reasons()
                .forEach(reason ->
                        entry.add(Classed.of(new Paragraph("It is here because " + reason + "."), "counter")));
        var dealtWith = new NativeButton(
                "Remove it from my list", click -> perform.accept(() -> words.done(flagged.reference())));
        entry.add(
                new PageLink("/teach/written/" + flagged.reference(), "Start a record").look("write-down"),
                new NativeDetails(
                        "I have dealt with it",
                        new Div(
                                new Paragraph("This removes it from the list. Any record you wrote is kept."),
                                dealtWith)));
        list.add(entry);
        return entry;
    }

    private static Component whatToDo() {
        var steps = new OrderedList();
        List.of(
                        "In danger now? Call 999 first.",
                        "Stay calm. Say nothing about it in front of the class, and go on with the lesson.",
                        "Talk to the child somewhere quiet as soon as you can. Listen, and let them use their own words: tell me, "
                                + "explain, describe.",
                        "Do not promise to keep it secret. Say whom you have to tell, and why.",
                        "Do not ask “why”, and do not ask leading questions. You do not need proof.",
                        "Tell your designated safeguarding lead now, in person. If you cannot reach them, tell the deputy.",
                        "Write it down in the child's own words. The record already contains what was written here.")
                .forEach(step -> steps.add(new ListItem(step)));
        return new Div(
                new H2("What to do now"),
                steps,
                new Paragraph(new PageLink(
                        "/help/teachers", "All the steps, and what to do if it is about somebody at school")),
                Classed.of(new Paragraph("The check can be wrong, and it can miss a worry. You decide."), "counter"));
    }
}
