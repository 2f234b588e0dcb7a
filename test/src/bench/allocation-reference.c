// Plain family-proposing deferred acceptance on whole places, as a textbook has it: the measure for `bench:allocation`.
// Reads the instance from a file and prints the milliseconds of the fastest of some runs, and a sum over the matching.
//
// File, little-endian: int32 families, locations, wishes; then int32 wish[families][wishes] (location, -1: none),
// double key[families][wishes] (smaller is better), int32 places[locations].
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static int families, locations, wishes;
static int *wish, *places, *start, *taken, *heap, *next_wish, *matched;
static double *key;

static double milliseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1e3 + now.tv_nsec / 1e6;
}

// A heap per location with the worst family on top; an entry is the row of the wish by which it came.
static void sink(int *rows, int count, int at) {
  for (;;) {
    int worst = at, left = 2 * at + 1, right = left + 1;
    if (left < count && key[rows[left]] > key[rows[worst]]) worst = left;
    if (right < count && key[rows[right]] > key[rows[worst]]) worst = right;
    if (worst == at) return;
    int row = rows[at];
    rows[at] = rows[worst];
    rows[worst] = row;
    at = worst;
  }
}

static void rise(int *rows, int at) {
  while (at > 0) {
    int above = (at - 1) / 2;
    if (key[rows[above]] >= key[rows[at]]) return;
    int row = rows[at];
    rows[at] = rows[above];
    rows[above] = row;
    at = above;
  }
}

// Gives the family that has no place after this offer: the one that offers, another one, or -1.
static int offer(int family, int row) {
  int location = wish[row], *rows = heap + start[location];
  if (places[location] == 0) return family;
  if (taken[location] < places[location]) {
    rows[taken[location]] = row;
    rise(rows, taken[location]++);
    matched[family] = row;
    return -1;
  }
  if (key[row] >= key[rows[0]]) return family;
  int displaced = rows[0] / wishes;
  rows[0] = row;
  sink(rows, taken[location], 0);
  matched[family] = row;
  matched[displaced] = -1;
  return displaced;
}

static void match(void) {
  memset(taken, 0, locations * sizeof(int));
  memset(next_wish, 0, families * sizeof(int));
  memset(matched, -1, families * sizeof(int));
  for (int first = 0; first < families; first++) {
    int family = first;
    while (family >= 0 && next_wish[family] < wishes) {
      int row = family * wishes + next_wish[family]++;
      if (wish[row] >= 0) family = offer(family, row);
    }
  }
}

static void *filled(FILE *file, size_t size, size_t count) {
  void *memory = malloc(size * count);
  if (!memory || fread(memory, size, count, file) != count) exit(2);
  return memory;
}

int main(int argc, char **argv) {
  FILE *file = argc > 2 ? fopen(argv[1], "rb") : NULL;
  int sizes[3];
  if (!file || fread(sizes, sizeof(int), 3, file) != 3) return 2;
  families = sizes[0], locations = sizes[1], wishes = sizes[2];
  size_t rows = (size_t)families * wishes;
  wish = filled(file, sizeof(int), rows);
  key = filled(file, sizeof(double), rows);
  places = filled(file, sizeof(int), locations);
  start = malloc((locations + 1) * sizeof(int));
  start[0] = 0;
  for (int location = 0; location < locations; location++) start[location + 1] = start[location] + places[location];
  heap = malloc((start[locations] + 1) * sizeof(int));
  taken = malloc(locations * sizeof(int));
  next_wish = malloc(families * sizeof(int));
  matched = malloc(families * sizeof(int));
  double fastest = 1e18;
  for (int run = 0; run < atoi(argv[2]); run++) {
    double began = milliseconds();
    match();
    double took = milliseconds() - began;
    if (took < fastest) fastest = took;
  }
  long long placed = 0, ranks = 0;
  for (int family = 0; family < families; family++) {
    placed += matched[family] >= 0;
    ranks += matched[family] < 0 ? wishes : matched[family] % wishes;
  }
  printf("%.3f %lld %lld\n", fastest, placed, ranks);
  return 0;
}
