package se.stabsliggaren.api.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/** Many threads that each do the same thing many times. */
final class Load {

    private final List<Long> nanos = new ArrayList<>();

    /** How many were done per second; each call is told its running number. */
    double perSecond(int threads, int each, IntConsumer call) throws Exception {
        nanos.clear();
        long begun = System.nanoTime();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<List<Long>>> done = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                int first = thread * each;
                done.add(pool.submit(() -> {
                    List<Long> lasted = new ArrayList<>(each);
                    for (int i = 0; i < each; i++) {
                        long start = System.nanoTime();
                        call.accept(first + i);
                        lasted.add(System.nanoTime() - start);
                    }
                    return lasted;
                }));
            }
            for (Future<List<Long>> thread : done) {
                nanos.addAll(thread.get(10, TimeUnit.MINUTES));
            }
        }
        return threads * each / ((System.nanoTime() - begun) / 1e9);
    }

    /** The time that this share of the last run's calls did not exceed, in milliseconds. */
    double percentile(double share) {
        List<Long> sorted = nanos.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * sorted.size()))) / 1e6;
    }
}
