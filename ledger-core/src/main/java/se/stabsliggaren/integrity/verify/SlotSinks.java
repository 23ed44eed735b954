package se.stabsliggaren.integrity.verify;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows each slot to several, one after the other. */
record SlotSinks(List<SlotSink> all) implements SlotSink {

    @Override
    public void open(String path, int position, @Nullable Object value, Field.@Nullable Kind kind) {
        all.forEach(each -> each.open(path, position, value, kind));
    }

    @Override
    public void erased(String path, int position, long byPost) {
        all.forEach(each -> each.erased(path, position, byPost));
    }

    @Override
    public void withheld(String path, int position, String provision) {
        all.forEach(each -> each.withheld(path, position, provision));
    }

    @Override
    public void hidden() {
        all.forEach(SlotSink::hidden);
    }
}
