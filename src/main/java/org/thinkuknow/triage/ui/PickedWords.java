package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import org.thinkuknow.shell.Buttons;

/**
 * A field for a few words of what was told: typed, or taken by one press from what is marked in the case. A press on the button does not
 * lose the marking; what was marked outside of the case is not taken.
 */
class PickedWords extends TextField {

    /** The most characters that are taken. */
    static final int MOST = 200;

    private static final String WATCH = """
            this.markedWords = '';
            const watch = () => {
                if (!this.isConnected) {
                    document.removeEventListener('selectionchange', watch);
                    return;
                }
                const marked = document.getSelection();
                if (!marked.isCollapsed && marked.anchorNode?.parentElement?.closest('.told-pane')) {
                    this.markedWords = marked.toString();
                }
            };
            document.addEventListener('selectionchange', watch);
            """;

    private final NativeButton take;

    /**
     * @param label what the words are
     * @param id    of the field; the button beside it has {@code id-take}
     */
    PickedWords(String label, String id) {
        super(label);
        setId(id);
        setMaxLength(MOST);
        getElement().setAttribute("autocomplete", "off");
        take = Buttons.plain(id + "-take", "Take what is marked", this::take);
        setSuffixComponent(take);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs(WATCH);
    }

    private void take() {
        getElement()
                .executeJs("return this.markedWords")
                .then(String.class, words -> taken(words.strip().replaceAll("\\s+", " ")));
    }

    private void taken(String words) {
        if (words.isEmpty()) {
            setHelperText("Nothing is marked. Mark words of the child with the mouse or a finger, or type them here.");
            return;
        }
        setHelperText("");
        setValue(words.length() > MOST ? words.substring(0, MOST) : words);
        focus();
    }
}
