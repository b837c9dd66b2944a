package gouji.office;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;

/** The merged cells of a sheet (合并区域). Of two that cover the same place, or where one is larger than any table, the later is none. */
final class MergedRegions {

    private static final int MOST_PLACES = 1_000_000;

    private final Map<Long, Region> places = new HashMap<>();

    /** @param isCovered whether a place belongs to a merged cell that begins elsewhere */
    record Region(int height, int width, boolean isCovered) {

        private static final Region SINGLE = new Region(1, 1, false);
    }

    MergedRegions(List<CellRangeAddress> regions) {
        for (var region : regions) {
            var size = (long) (region.getLastRow() - region.getFirstRow() + 1) * (region.getLastColumn() - region.getFirstColumn() + 1);
            if (size > 1 && size + places.size() <= MOST_PLACES && isFree(region)) {
                region.iterator().forEachRemaining(place -> places.put(key(place.getRow(), place.getColumn()), new Region(1, 1, true)));
                places.put(key(region.getFirstRow(), region.getFirstColumn()),
                        new Region(region.getLastRow() - region.getFirstRow() + 1, region.getLastColumn() - region.getFirstColumn() + 1, false));
            }
        }
    }

    private boolean isFree(CellRangeAddress region) {
        for (var place : region) {
            if (places.containsKey(key(place.getRow(), place.getColumn()))) {
                return false;
            }
        }
        return true;
    }

    Region at(int row, int column) {
        return places.getOrDefault(key(row, column), Region.SINGLE);
    }

    private static long key(int row, int column) {
        return (long) row << 32 | column;
    }
}
