package org.thinkuknow.schools;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;

import java.util.Locale;

/** What the index holds of a school: what one may find it by, its number, and what other rooms ask for in passing. */
final class SchoolDocuments {

    static final String NUMBER = "number";
    static final String TITLE = "title";
    static final String OUTCODE = "outcode";
    /** The name, taken apart. */
    static final String NAME = "name";
    /** Whatever else one may type: town, authority, postcode, number. */
    static final String PLACE = "place";
    /** The whole name of an open school, to be met exactly. */
    static final String WHOLE = "whole";
    /** 0 for a school that is open, 1 for one that is not; what is open comes first. */
    static final String CLOSED = "closed";

    private SchoolDocuments() {}

    static Document of(RegisterEntry school) {
        var document = new Document();
        var open = school.status() != SchoolStatus.CLOSED;
        document.add(new StringField(NUMBER, school.number(), Field.Store.YES));
        document.add(new StoredField(TITLE, school.name()));
        document.add(new StoredField(OUTCODE, UkPostcode.outward(school.postcode())));
        document.add(new TextField(NAME, String.join(" ", SchoolWords.of(school.name())), Field.Store.NO));
        document.add(new TextField(PLACE, place(school), Field.Store.NO));
        document.add(new NumericDocValuesField(CLOSED, open ? 0 : 1));
        if (open) {
            document.add(new StringField(WHOLE, SchoolWords.plain(school.name()), Field.Store.NO));
        }
        return document;
    }

    private static String place(RegisterEntry school) {
        var digits = school.number().replaceAll("\\D", "");
        return String.join(
                " ",
                String.join(" ", SchoolWords.of(school.town() + " " + school.authority())),
                school.postcode().toLowerCase(Locale.ROOT),
                school.postcode().toLowerCase(Locale.ROOT).replace(" ", ""),
                school.number(),
                digits);
    }
}
