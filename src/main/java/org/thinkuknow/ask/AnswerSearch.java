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
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

final class AnswerSearch {

    private static final String SLUG = "slug";
    private static final String KIND = "kind";
    private static final String ASKED = "asked";
    private static final String ALL = "all";
    private static final String TOLD = "told";
    static double W_TOLD = 0.3;
    static double W_ALL = 0.5;
    static double W_MORE = 0.12;
    static double ALT = 0.5;
    static double PHRASE = 0.2;
    static double DANGER = 0.02;
    static double IDFPOW = 1;
    static double IDFMAX = 4;
    static float K1 = 0.4f;
    static float B = 0.5f;
    private static final int EVERY_DOCUMENT = 5000;
    private static final int LONGEST_QUESTION = 400;

    private final ChildrensWords words;
    final Spelling spelling;
    private final IndexSearcher searcher;
    private final Map<String, Integer> answersWith = new HashMap<>();
    private final Set<String> danger = new HashSet<>();
    private final int count;

    AnswerSearch(List<Answer> answers, ChildrensWords words, List<List<String>> groups, Set<String> ordinary) {
        this.words = words;
        this.count = answers.size();
        var often = new HashMap<String, Double>();
        for (var g : groups) for (var w : g) for (var t : words.tokens(ChildrensWords.PLAIN, w)) often.merge(t, 0.5, Double::sum);
        var directory = new ByteBuffersDirectory();
        var similarity = new BM25Similarity(K1, B) {
            @Override
            protected float idf(long docFreq, long docCount) {
                return 1;
            }
        };
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(words).setSimilarity(similarity))) {
            for (var answer : answers) {
                if (answer.danger()) danger.add(answer.slug());
                var asked = new ArrayList<String>();
                asked.add(answer.question());
                asked.addAll(answer.also());
                for (var way : asked) {
                    writer.addDocument(document(answer, ASKED, way));
                }
                var all = String.join(" . ", asked);
                writer.addDocument(document(answer, ALL, all + " " + answer.brief()));
                var told = answer.brief() + " " + answer.words();
                writer.addDocument(document(answer, TOLD, told));
                var everything = all + " " + told;
                new HashSet<>(words.tokens(ChildrensWords.STEM, all)).forEach(w -> answersWith.merge(w, 1, Integer::sum));
                for (var w : words.tokens(ChildrensWords.PLAIN, told)) often.merge(w, 0.2, Double::sum);
                for (var w : words.tokens(ChildrensWords.PLAIN, all)) often.merge(w, 1.0, Double::sum);
            }
            writer.commit();
            searcher = new IndexSearcher(DirectoryReader.open(directory));
            searcher.setSimilarity(similarity);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        spelling = new Spelling(often, ordinary);
    }

    private static Document document(Answer answer, String kind, String text) {
        var document = new Document();
        document.add(new StringField(SLUG, answer.slug(), Field.Store.YES));
        document.add(new StringField(KIND, kind, Field.Store.YES));
        document.add(new TextField(ChildrensWords.STEM, text, Field.Store.NO));
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
                best.computeIfAbsent(document.get(SLUG), slug -> new Score()).add(document.get(KIND), hit.score);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return best.entrySet().stream().sorted(Comparator.comparingDouble((Map.Entry<String, Score> e) -> e.getValue().total() * (danger.contains(e.getKey()) ? 1 + DANGER : 1)).reversed())
                .limit(most).map(Map.Entry::getKey).toList();
    }

    String debug(String question) {
        return query(question).toString();
    }

    private double idf(String stem) {
        var n = answersWith.getOrDefault(stem, 1);
        return Math.min(IDFMAX, Math.pow(Math.log(1 + (count - n + 0.5) / (n + 0.5)), IDFPOW));
    }

    private Query query(String question) {
        var all = new BooleanQuery.Builder();
        var best = new ArrayList<String>();
        var more = new ArrayList<Spelling.Reading>();
        for (var word : spelling.joined(words.tokens(ChildrensWords.PLAIN, question))) {
            var readings = spelling.of(word);
            if (!readings.isEmpty()) {
                best.add(readings.getFirst().words());
                more.addAll(readings.subList(1, readings.size()));
            }
        }
        var stems = words.tokens(ChildrensWords.STEM, String.join(" ", best));
        for (var s : new HashSet<>(stems)) {
            all.add(new BoostQuery(new TermQuery(new Term(ChildrensWords.STEM, s)), (float) idf(s)), BooleanClause.Occur.SHOULD);
        }
        for (var r : more) {
            for (var s : words.tokens(ChildrensWords.STEM, r.words())) {
                all.add(new BoostQuery(new TermQuery(new Term(ChildrensWords.STEM, s)), (float) (idf(s) * ALT)), BooleanClause.Occur.SHOULD);
            }
        }
        for (var i = 1; i < stems.size(); i++) {
            all.add(new BoostQuery(new PhraseQuery(1, ChildrensWords.STEM, stems.get(i - 1), stems.get(i)), (float) (PHRASE * (idf(stems.get(i - 1)) + idf(stems.get(i))) / 2)), BooleanClause.Occur.SHOULD);
        }
        return all.build();
    }

    /** What the documents of one answer add up to. */
    private static final class Score {

        private float best;
        private float others;
        private float told;
        private float all;

        void add(String kind, float score) {
            if (kind.equals(TOLD)) {
                told = score;
            } else if (kind.equals(ALL)) {
                all = score;
            } else if (score > best) {
                others += best;
                best = score;
            } else {
                others += score;
            }
        }

        double total() {
            return best + W_TOLD * told + W_ALL * all + W_MORE * Math.min(others, best);
        }
    }
}
