/* Times a plain regular expression for figures over a file: pcre2 FILE [ROUNDS] */
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static const char pattern[] =
    "[-+]?[0-9]+(?:[,][0-9]{3})*(?:\\.[0-9]+)?\\s*"
    "(?:%|‰|个百分点|亿元|万元|元|万余人次|万人次|余人次|人次|余人|多人|人|名|户|个|次|场|期|年|月|日|号|分|项|件|份|册|批)?";

static double seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return now.tv_sec + now.tv_nsec * 1e-9;
}

int main(int argc, char **argv) {
  if (argc < 2) return 2;
  FILE *file = fopen(argv[1], "rb");
  if (!file) return 3;
  fseek(file, 0, SEEK_END);
  size_t size = ftell(file);
  rewind(file);
  unsigned char *text = malloc(size);
  if (!text || fread(text, 1, size, file) != size) return 3;
  fclose(file);

  int error;
  PCRE2_SIZE where;
  pcre2_code *code = pcre2_compile(
      (PCRE2_SPTR)pattern, PCRE2_ZERO_TERMINATED, PCRE2_UTF | PCRE2_NO_UTF_CHECK, &error, &where, NULL);
  if (!code || pcre2_jit_compile(code, PCRE2_JIT_COMPLETE) != 0) return 3;
  pcre2_match_data *match = pcre2_match_data_create_from_pattern(code, NULL);
  PCRE2_SIZE *range = pcre2_get_ovector_pointer(match);

  double best = 1e9;
  long found = 0;
  int rounds = argc > 2 ? atoi(argv[2]) : 3;
  for (int round = 0; round < rounds; round++) {
    double start = seconds();
    size_t at = 0;
    found = 0;
    while (pcre2_jit_match(code, text, size, at, 0, match, NULL) > 0) {
      found++;
      at = range[1];
    }
    double time = seconds() - start;
    if (time < best) best = time;
  }
  printf("engine=pcre2 bytes=%zu found=%ld mbs=%.1f\n", size, found, size / best / 1e6);
  return 0;
}
