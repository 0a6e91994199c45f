import { MissingWords } from '@/components/public/missing-words'

export default function NotFound() {
  return <MissingWords />
}
