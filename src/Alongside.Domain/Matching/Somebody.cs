namespace Alongside.Domain.Matching;

/// <summary>A description made ready to be compared.</summary>
/// <param name="place">Where it stands in the files.</param>
/// <param name="side">0 in the first file, 1 in the second.</param>
/// <param name="born">As far as it can be read.</param>
/// <param name="spellings">By trait; the date of birth also, as one text.</param>
internal sealed class Somebody(int place, int side, BornAbout? born, Spelling?[] spellings)
{
    public int Place => place;

    public int Side => side;

    public BornAbout? Born => born;

    public Spelling? this[Trait trait] => spellings[(int)trait];
}
