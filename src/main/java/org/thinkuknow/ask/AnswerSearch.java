package org.thinkuknow.ask;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds answers by a child's own words, however they are spelt. Every way to ask is a document of its own, so that a
 * short question is compared with short questions; the answer's text is one more and weighs less. The index is in memory.
 */
final class AnswerSearch {

    private static final String SLUG = "slug";
    private static final String KIND = "kind";
    private static final String ASKED = "asked";
    private static final String TOLD = "told";
    private static final float SAME_WORD = 3;
    private static final float NEARLY = 1.6f;
    private static final float SOUNDS_ALIKE = 1.2f;
    private static final float OTHER_SIGNS = 0.1f;
    private static final float WEIGHT_OF_ANSWER = 0.35f;
    private static final float WEIGHT_OF_MORE_WAYS = 0.12f;
    private static final int FIRST_LETTER_STANDS = 1;
    private static final int LONG_WORD = 7;
    private static final int SHORT_WORD = 3;
    private static final int EVERY_DOCUMENT = 2000;
    private static final int LONGEST_QUESTION = 400;

    private final ChildrensWords words;
    private final IndexSearcher searcher;

    AnswerSearch(List<Answer> answers, ChildrensWords words) {
        this.words = words;
        var directory = new ByteBuffersDirectory();
        var similarity = new BM25Similarity(0.5f, 0.6f);
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(words).setSimilarity(similarity))) {
            for (var answer : answers) {
                writer.addDocument(document(answer, ASKED, answer.question()));
                for (var way : answer.also()) {
                    writer.addDocument(document(answer, ASKED, way));
                }
                writer.addDocument(document(answer, TOLD, answer.question() + " " + answer.brief() + " " + answer.words()));
            }
            writer.commit();
            searcher = new IndexSearcher(DirectoryReader.open(directory));
            searcher.setSimilarity(similarity);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(Answer answer, String kind, String text) {
        var document = new Document();
        document.add(new StringField(SLUG, answer.slug(), Field.Store.YES));
        document.add(new StringField(KIND, kind, Field.Store.YES));
        document.add(new TextField(ChildrensWords.STEM, text, Field.Store.NO));
        document.add(new TextField(ChildrensWords.SOUND, text, Field.Store.NO));
        return document;
    }

    /** The slugs of the answers that fit best, best first. */
    List<String> find(String question, int most) {
        var query = query(question.substring(0, Math.min(question.length(), LONGEST_QUESTION)));
        var best = new LinkedHashMap<String, Score>();
        try {
            var stored = searcher.storedFields();
            for (var hit : searcher.search(query, EVERY_DOCUMENT).scoreDocs) {
                var document = stored.document(hit.doc);
                best.computeIfAbsent(document.get(SLUG), slug -> new Score()).add(document.get(KIND).equals(ASKED), hit.score);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return best.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.comparingDouble(Score::total).reversed()))
                .limit(most).map(Map.Entry::getKey).toList();
    }

    private Query query(String question) {
        var all = new BooleanQuery.Builder();
        for (var word : words.tokens(ChildrensWords.STEM, question)) {
            var signs = new ArrayList<Query>();
            signs.add(new BoostQuery(new TermQuery(new Term(ChildrensWords.STEM, word)), SAME_WORD));
            if (word.length() > SHORT_WORD) {
                var mistakes = word.length() < LONG_WORD ? 1 : 2;
                signs.add(new BoostQuery(new FuzzyQuery(new Term(ChildrensWords.STEM, word), mistakes, FIRST_LETTER_STANDS), NEARLY));
            }
            words.tokens(ChildrensWords.SOUND, word).forEach(sound ->
                    signs.add(new BoostQuery(new TermQuery(new Term(ChildrensWords.SOUND, sound)), SOUNDS_ALIKE)));
            all.add(new DisjunctionMaxQuery(signs, OTHER_SIGNS), BooleanClause.Occur.SHOULD);
        }
        return all.build();
    }

    /** What the documents of one answer add up to. */
    private static final class Score {

        private float best;
        private float others;
        private float told;

        void add(boolean asked, float score) {
            if (!asked) {
                told = score;
            } else if (score > best) {
                others += best;
                best = score;
            } else {
                others += score;
            }
        }

        double total() {
            return best + WEIGHT_OF_ANSWER * told + WEIGHT_OF_MORE_WAYS * Math.min(others, best);
        }
    }
}
