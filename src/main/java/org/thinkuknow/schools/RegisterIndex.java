package org.thinkuknow.schools;

import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;

/** The register in memory, to be searched while somebody types. It never changes: a new register is a new index. */
final class RegisterIndex {

    private static final Sort OPEN_FIRST =
            new Sort(new SortField(SchoolDocuments.CLOSED, SortField.Type.INT), SortField.FIELD_SCORE);
    private static final float WHOLE_NAME = 20;
    private static final float WHOLE_WORD = 4;
    private static final float IN_THE_NAME = 2;
    private static final int SHORTEST_MISSPELT = 5;
    private static final int MOST_WORDS = 12;
    private static final int MOST_ALIKE = 2_000;

    private final IndexSearcher searcher;

    /** @param schools hands every school to whoever takes them */
    RegisterIndex(Consumer<Consumer<RegisterEntry>> schools) {
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
            schools.accept(school -> add(writer, school));
            writer.forceMerge(1);
            writer.commit();
            searcher = new IndexSearcher(DirectoryReader.open(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(IndexWriter writer, RegisterEntry school) {
        try {
            writer.addDocument(SchoolDocuments.of(school));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int count() {
        return searcher.getIndexReader().numDocs();
    }

    /** Numbers of the schools that fit what somebody has typed so far, open ones first; if none does, those that are spelt nearly so. */
    List<String> find(String typed, int most) {
        var words = SchoolWords.of(typed).stream().limit(MOST_WORDS).toList();
        if (words.isEmpty() || most < 1) {
            return List.of();
        }
        var found = numbers(all(typed, words, RegisterIndex::begins), most);
        return found.isEmpty() ? numbers(all(typed, words, RegisterIndex::nearly), most) : found;
    }

    /** The outward postcodes of all open schools that are called so. */
    Set<String> outcodesOf(String name) {
        var outcodes = new TreeSet<String>();
        try {
            var stored = searcher.storedFields();
            var alike = new TermQuery(new Term(SchoolDocuments.WHOLE, SchoolWords.plain(name)));
            for (var hit : searcher.search(alike, MOST_ALIKE).scoreDocs) {
                outcodes.add(stored.document(hit.doc).get(SchoolDocuments.OUTCODE));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        outcodes.remove("");
        return outcodes;
    }

    /** The name of the school with a number. */
    Optional<String> nameOf(String number) {
        try {
            var one = searcher.search(new TermQuery(new Term(SchoolDocuments.NUMBER, number)), 1).scoreDocs;
            return one.length == 0
                    ? Optional.empty()
                    : Optional.of(searcher.storedFields().document(one[0].doc).get(SchoolDocuments.TITLE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> numbers(Query query, int most) {
        try {
            var stored = searcher.storedFields();
            var hits = searcher.search(query, most, OPEN_FIRST).scoreDocs;
            var numbers = new ArrayList<String>();
            for (var hit : hits) {
                numbers.add(stored.document(hit.doc).get(SchoolDocuments.NUMBER));
            }
            return numbers;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Query all(String typed, List<String> words, Function<String, Query> each) {
        var query = new BooleanQuery.Builder();
        words.forEach(word -> query.add(each.apply(word), Occur.MUST));
        query.add(
                new BoostQuery(new TermQuery(new Term(SchoolDocuments.WHOLE, SchoolWords.plain(typed))), WHOLE_NAME),
                Occur.SHOULD);
        return query.build();
    }

    private static Query begins(String word) {
        return new BooleanQuery.Builder()
                .add(new BoostQuery(new TermQuery(name(word)), WHOLE_WORD * IN_THE_NAME), Occur.SHOULD)
                .add(new BoostQuery(new TermQuery(place(word)), WHOLE_WORD), Occur.SHOULD)
                .add(new BoostQuery(new PrefixQuery(name(word)), IN_THE_NAME), Occur.SHOULD)
                .add(new PrefixQuery(place(word)), Occur.SHOULD)
                .build();
    }

    private static Query nearly(String word) {
        return word.length() < SHORTEST_MISSPELT
                ? begins(word)
                : new BooleanQuery.Builder()
                        .add(begins(word), Occur.SHOULD)
                        .add(new FuzzyQuery(name(word), 1, 1), Occur.SHOULD)
                        .add(new FuzzyQuery(place(word), 1, 1), Occur.SHOULD)
                        .build();
    }

    private static Term name(String word) {
        return new Term(SchoolDocuments.NAME, word);
    }

    private static Term place(String word) {
        return new Term(SchoolDocuments.PLACE, word);
    }
}
