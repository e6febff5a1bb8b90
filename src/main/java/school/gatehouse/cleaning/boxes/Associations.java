package school.gatehouse.cleaning.boxes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import school.gatehouse.inspection.Damaged;
import school.gatehouse.inspection.FileBytes;

/** Which item has which properties: {@code ipma}. */
final class Associations {

  private static final int MOST = 1 << 20;

  /** A place in the list of properties, counted from 1. */
  record Association(int index, boolean isEssential) {}

  /** One box of them, with its version and flags. */
  private record Table(long head, Map<Long, List<Association>> items) {}

  /** Whether a property stays. */
  interface Rule {
    boolean stays(Association each) throws Damaged;
  }

  private final List<Table> tables = new ArrayList<>();
  private final Map<Long, List<Association>> all = new LinkedHashMap<>();
  private int read;

  void read(BoxFile file, Box ipma) throws IOException, Damaged {
    FileBytes in = file.in();
    long head = in.u32(ipma.body());
    Table table = new Table(head, new LinkedHashMap<>());
    long count = in.u32(ipma.body() + 4);
    long at = ipma.body() + 8;
    int id = head >>> 24 == 0 ? 2 : 4;
    int width = (head & 1) == 0 ? 1 : 2;
    for (long i = 0; i < count; i++) {
      if (at + id + 1 > ipma.end()) {
        throw Damaged.broken();
      }
      long item = id == 2 ? in.u16(at) : in.u32(at);
      int links = in.at(at + id);
      at += id + 1;
      List<Association> list = new ArrayList<>();
      for (int link = 0; link < links; link++) {
        list.add(association(in, at, width));
        at += width;
      }
      add(table, item, list);
    }
    if (at > ipma.end()) {
      throw Damaged.broken();
    }
    tables.add(table);
  }

  private static Association association(FileBytes in, long at, int width)
      throws IOException, Damaged {
    int number = width == 1 ? in.at(at) : in.u16(at);
    int essential = width == 1 ? 0x80 : 0x8000;
    return new Association(number & (essential - 1), (number & essential) != 0);
  }

  private void add(Table table, long item, List<Association> list) throws Damaged {
    read += 1 + list.size();
    if (read > MOST) {
      throw Damaged.tooManyParts();
    }
    if (all.put(item, list) != null) {
      throw Damaged.broken();
    }
    table.items().put(item, list);
  }

  List<Association> of(long item) {
    return all.getOrDefault(item, List.of());
  }

  Set<Integer> usedBy(Set<Long> items) {
    Set<Integer> used = new HashSet<>();
    items.forEach(item -> of(item).forEach(each -> used.add(each.index())));
    return used;
  }

  /** The boxes with what is left for the items that stay. */
  byte[] written(Set<Long> kept, Rule rule) throws Damaged {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (Table table : tables) {
      ByteArrayOutputStream entries = new ByteArrayOutputStream();
      int count = 0;
      for (Map.Entry<Long, List<Association>> each : table.items().entrySet()) {
        if (kept.contains(each.getKey())) {
          write(table.head(), each.getKey(), each.getValue(), rule, entries);
          count++;
        }
      }
      byte[] start = ByteBuffer.allocate(8).putInt((int) table.head()).putInt(count).array();
      out.writeBytes(Boxes.box("ipma", start, entries.toByteArray()));
    }
    return out.toByteArray();
  }

  private static void write(
      long head, long item, List<Association> list, Rule rule, ByteArrayOutputStream out)
      throws Damaged {
    List<Association> stay = new ArrayList<>();
    for (Association each : list) {
      if (rule.stays(each)) {
        stay.add(each);
      }
    }
    put(out, item, head >>> 24 == 0 ? 2 : 4);
    out.write(stay.size());
    boolean wide = (head & 1) != 0;
    for (Association each : stay) {
      int essential = each.isEssential() ? (wide ? 0x8000 : 0x80) : 0;
      put(out, each.index() | essential, wide ? 2 : 1);
    }
  }

  private static void put(ByteArrayOutputStream out, long number, int bytes) {
    for (int i = bytes - 1; i >= 0; i--) {
      out.write((int) (number >>> (8 * i)));
    }
  }
}
