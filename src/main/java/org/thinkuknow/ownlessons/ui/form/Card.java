package org.thinkuknow.ownlessons.ui.form;

/** Something that stands in a list of its kind and can be moved and removed. */
interface Card {

    /** What it is called at a place, counted from one, such as "Step 2". */
    String nameAt(int place);

    /** Where the keyboard goes when it is new. */
    void focusFirst();
}
