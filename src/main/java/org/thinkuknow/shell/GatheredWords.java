package org.thinkuknow.shell;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Words that are gathered one after the other, each with why: typed, or by one press from those that are offered.
 *
 * @param <R> why
 * @param <V> words with why
 */
public class GatheredWords<R, V> extends AbstractCompositeField<Div, GatheredWords<R, V>, List<V>> {

    private final TextField words;
    private final ComboBox<R> why;
    private final R usual;
    private final transient BiFunction<String, R, V> make;
    private final transient Function<V, String> written;
    private final transient Function<V, String> because;
    private final Paragraph offers = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private List<String> offered = List.of();

    /**
     * An empty list; the field for words has its id already, and from it all others are made.
     *
     * @param usual   why words are gathered that were offered
     * @param make    words with why; throws an {@link IllegalArgumentException} with a sentence for people if they cannot be taken
     * @param written the words again
     * @param because why they are gathered, in plain words
     */
    public GatheredWords(
            TextField words,
            ComboBox<R> why,
            R usual,
            BiFunction<String, R, V> make,
            Function<V, String> written,
            Function<V, String> because) {
        super(List.of());
        this.words = words;
        this.why = why;
        this.usual = usual;
        this.make = make;
        this.written = written;
        this.because = because;
        var id = words.getId().orElseThrow();
        why.setId(id + "-why");
        why.setValue(usual);
        why.setAllowCustomValue(false);
        offers.setId(id + "-offers");
        offers.addClassName("offers");
        list.setId(id + "-list");
        list.addClassName("gathered");
        setId(id + "-all");
        getContent().addClassName("gathered-words");
        getContent().add(words, why, Buttons.plain(id + "-add", "Leave these words out", this::addTyped), offers, list);
        show(getValue());
    }

    /** Offers words that may be meant; those that were taken are offered no more. */
    public void offer(List<String> all) {
        offered = List.copyOf(all);
        show(getValue());
    }

    private void addTyped() {
        if (NeededFields.isEmpty(words)) {
            NeededFields.say(words, "Write the words first, or mark them.");
        } else {
            add(words.getValue(), Objects.requireNonNullElse(why.getValue(), usual), true);
        }
    }

    private void add(String text, R reason, boolean typed) {
        try {
            var made = make.apply(text, reason);
            var all = new ArrayList<>(getValue());
            all.removeIf(each -> written.apply(each).equalsIgnoreCase(written.apply(made)));
            all.add(made);
            if (typed) {
                words.clear();
            }
            words.setInvalid(false);
            set(all);
        } catch (IllegalArgumentException refused) {
            NeededFields.say(words, Objects.requireNonNullElse(refused.getMessage(), ""));
        }
    }

    private void set(List<V> all) {
        setModelValue(List.copyOf(all), true);
        show(all);
        words.focus();
    }

    @Override
    protected void setPresentationValue(List<V> all) {
        show(all);
    }

    private void show(List<V> all) {
        var id = words.getId().orElseThrow();
        list.removeAll();
        for (var at = 0; at < all.size(); at++) {
            list.add(line(id + "-back-" + at, all.get(at)));
        }
        list.setVisible(!all.isEmpty());
        offers.removeAll();
        var free = offered.stream()
                .filter(each -> all.stream().map(written).noneMatch(each::equalsIgnoreCase))
                .toList();
        offers.add(new Span("Perhaps: "));
        for (var at = 0; at < free.size(); at++) {
            var text = free.get(at);
            var button = Buttons.plain(id + "-offer-" + at, text, () -> add(text, usual, false));
            button.getElement().setAttribute("aria-label", "Leave out " + text).setAttribute("dir", "auto");
            offers.add(button);
        }
        offers.setVisible(!free.isEmpty());
    }

    private ListItem line(String id, V each) {
        var text = new Span("“" + written.apply(each) + "”");
        text.getElement().setAttribute("dir", "auto");
        var back = Buttons.plain(id, "Put back", () -> {
            var all = new ArrayList<>(getValue());
            all.remove(each);
            set(all);
        });
        back.getElement().setAttribute("aria-label", "Put back " + written.apply(each));
        return new ListItem(text, new Span(" " + because.apply(each) + " "), back);
    }
}
